package nl.samenwijzer.web.field;

/**
 * Text of one line or of more lines.
 *
 * @param value
 *        shown exactly as it is
 * @param lines
 *        1 for one line, more for a text area of that height
 * @param advisedWords
 *        a counter advises to stay under this number of words, 0 for no advice; it never blocks
 */
public record TextField(Asked asked, String value, int lines, int advisedWords) implements Field {

    public TextField {
        value = Absent.text(value);
    }

    public static TextField line(Asked asked, String value) {
        return new TextField(asked, value, 1, 0);
    }

    public static TextField area(Asked asked, String value) {
        return new TextField(asked, value, 5, 0);
    }

    public TextField advise(int words) {
        return new TextField(asked, value, lines, words);
    }

    public boolean multiline() {
        return lines > 1;
    }

    /** Ids of help, error and counter for {@code aria-describedby}. */
    public String describedBy() {
        String counter = advisedWords > 0 ? asked.id() + "-woorden" : "";
        return (asked.describedBy() + " " + counter).strip();
    }

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }
}
