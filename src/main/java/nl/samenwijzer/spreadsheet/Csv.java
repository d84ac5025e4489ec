package nl.samenwijzer.spreadsheet;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a CSV file as spreadsheets in the Netherlands open them: UTF-8 with a mark at the start, semicolons, and nothing
 * that a spreadsheet takes for a formula (OWASP, "CSV Injection").
 */
public final class Csv {

    /** Comes first in the file, so that the text is read as UTF-8. */
    public static final String START = "\uFEFF";

    /** Also the wide forms, which some spreadsheets turn into the plain ones. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final char SHIELD = '\'';

    private Csv() {
    }

    /** One line of the file, with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** The text that {@link #line} was given, without the sign that it put in front. */
    public static String unshielded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == SHIELD && isDangerous(cell) ? cell.substring(1) : cell;
    }

    private static String cell(String text) {
        String safe = isDangerous(text) ? SHIELD + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** A text that has the sign of its own gets one more; else reading could not tell the two apart. */
    private static boolean isDangerous(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == SHIELD) {
            first++;
        }
        return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0;
    }
}
