package nl.samenwijzer.spreadsheet.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;

import nl.samenwijzer.spreadsheet.Cell;

/** Numbers and days as files hold them, to texts as people type them. What can not be read stays as it is. */
final class Numerals {

    /** Spreadsheets count in doubles and show fifteen digits of them. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final double LARGEST = 1e15;
    private static final double SMALLEST = 1e-12;

    private Numerals() {
    }

    static String number(String stored) {
        try {
            double number = Double.parseDouble(stored);
            boolean readable = Math.abs(number) < LARGEST && (number == 0 || Math.abs(number) > SMALLEST);
            return readable ? new Cell.Number(plain(number)).typed() : stored;
        } catch (NumberFormatException noNumber) {
            return stored;
        }
    }

    /** A day counted from the first day of the calendar of the file. */
    static String day(String stored, LocalDate start) {
        try {
            return new Cell.Day(start.plusDays((long) Math.floor(Double.parseDouble(stored)))).typed();
        } catch (NumberFormatException | DateTimeException | ArithmeticException noDay) {
            return stored;
        }
    }

    /** A day as in 2027-06-01, or with a time behind it. */
    static String isoDay(String stored) {
        try {
            return new Cell.Day(LocalDate.parse(stored.length() > 10 ? stored.substring(0, 10) : stored)).typed();
        } catch (DateTimeException noDay) {
            return stored;
        }
    }

    static int whole(String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    private static BigDecimal plain(double number) {
        BigDecimal rounded = new BigDecimal(number, DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
