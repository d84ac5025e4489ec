package nl.samenwijzer.web.field;

import java.util.List;

/**
 * What every form element has in common. Start with {@link #of} and add what applies.
 *
 * @param name
 *        name of the form parameter
 * @param label
 *        the question itself, always visible
 * @param help
 *        one line between label and input
 * @param why
 *        reason behind the question, under "Waarom vragen we dit?"
 * @param whySource
 *        where that reason comes from: a law, a policy
 * @param example
 *        a good answer, under "Voorbeeld"
 * @param mark
 *        short badge before the label, for example "Minimumvraag 3"
 * @param required
 *        false adds "(niet verplicht)"
 * @param error
 *        what is wrong and how to go on
 * @param hidden
 *        inputs of the save protocol; they stand in the element with id {@link #hiddenId()}, which a live answer may
 *        replace
 * @param remarks
 *        advice and signals that this answer causes
 */
public record Asked(String name, String label, String help, String why, String whySource, String example, String mark,
        boolean required, String error, List<Hidden> hidden, List<Remark> remarks) {

    public Asked {
        label = Absent.text(label);
        help = Absent.text(help);
        why = Absent.text(why);
        whySource = Absent.text(whySource);
        example = Absent.text(example);
        mark = Absent.text(mark);
        error = Absent.text(error);
        hidden = Absent.list(hidden);
        remarks = Absent.list(remarks);
    }

    /** A required question with a name and a label only. */
    public static Asked of(String name, String label) {
        return new Asked(name, label, "", "", "", "", "", true, "", List.of(), List.of());
    }

    public Asked help(String text) {
        return new Asked(name, label, text, why, whySource, example, mark, required, error, hidden, remarks);
    }

    public Asked why(String text, String source) {
        return new Asked(name, label, help, text, source, example, mark, required, error, hidden, remarks);
    }

    public Asked example(String text) {
        return new Asked(name, label, help, why, whySource, text, mark, required, error, hidden, remarks);
    }

    public Asked mark(String text) {
        return new Asked(name, label, help, why, whySource, example, text, required, error, hidden, remarks);
    }

    public Asked required(boolean needed) {
        return new Asked(name, label, help, why, whySource, example, mark, needed, error, hidden, remarks);
    }

    public Asked error(String text) {
        return new Asked(name, label, help, why, whySource, example, mark, required, text, hidden, remarks);
    }

    public Asked hidden(List<Hidden> inputs) {
        return new Asked(name, label, help, why, whySource, example, mark, required, error, inputs, remarks);
    }

    public Asked remarks(List<Remark> all) {
        return new Asked(name, label, help, why, whySource, example, mark, required, error, hidden, all);
    }

    /** Id of the input, or of the group of inputs; the target of links in the error summary. */
    public String id() {
        return idOf(name);
    }

    /** Id of the whole element, with label, help and remarks; a live answer may replace it. */
    public String fieldId() {
        return id() + "-veld";
    }

    public String hiddenId() {
        return id() + "-stand";
    }

    /** Whether something stands between label and input. */
    public boolean notes() {
        return !help.isEmpty() || !error.isEmpty();
    }

    /** Whether something stands below the input. */
    public boolean more() {
        return !remarks.isEmpty() || !example.isEmpty() || !why.isEmpty();
    }

    /** Ids of help and error for {@code aria-describedby}, "" when there are none. */
    public String describedBy() {
        String ofHelp = help.isEmpty() ? "" : id() + "-hulp";
        String ofError = error.isEmpty() ? "" : id() + "-fout";
        return ofHelp.isEmpty() || ofError.isEmpty() ? ofHelp + ofError : ofHelp + ' ' + ofError;
    }

    /** The id that belongs to the name of a form parameter. */
    public static String idOf(String name) {
        char[] id = name.toCharArray();
        for (int i = 0; i < id.length; i++) {
            if (!mayStandInId(id[i])) {
                id[i] = '-';
            }
        }
        return new String(id);
    }

    private static boolean mayStandInId(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }
}
