package nl.samenwijzer.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What one cell of a sheet holds. */
public sealed interface Cell {

    /** A cell without content. */
    Cell EMPTY = new Text("");

    /** The content as somebody in the Netherlands would type it; this is how cells are read, whatever their file. */
    String typed();

    /** A text. */
    record Text(String text) implements Cell {
        @Override
        public String typed() {
            return text;
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {

        private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d-M-uuuu");

        @Override
        public String typed() {
            return DUTCH.format(day);
        }
    }

    /** A number. */
    record Number(BigDecimal number) implements Cell {
        @Override
        public String typed() {
            return number.toPlainString().replace('.', ',');
        }
    }
}
