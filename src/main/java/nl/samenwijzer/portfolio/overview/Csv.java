package nl.samenwijzer.portfolio.overview;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of a CSV file as spreadsheets in the Netherlands open them: UTF-8 with a mark at the start, semicolons, and nothing
 * that a spreadsheet takes for a formula (OWASP, "CSV Injection").
 */
final class Csv {

    /** Comes first in the file, so that the text is read as UTF-8. */
    static final String START = "\uFEFF";

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {
    }

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
