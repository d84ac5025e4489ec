package nl.samenwijzer.stakeholder.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.spreadsheet.reading.SheetReader;
import nl.samenwijzer.spreadsheet.reading.SheetSink;
import nl.samenwijzer.spreadsheet.reading.UnreadableSheet;

/** What a file holds of the register: the first sheet with a heading that we know, and the rows below it. */
record SheetTable(Heading heading, List<Line> lines) {

    static final int MOST_ROWS = 10_000;
    private static final int MOST_CHARACTERS = 25_000_000;
    /** Above the heading there may be so many rows with titles and the like. */
    private static final int TITLE_ROWS = 30;

    /** A row with its number in the file; cells may be fewer than there are columns. */
    record Line(int number, List<String> cells) {

        String at(int place) {
            return place >= 0 && place < cells.size() ? cells.get(place) : "";
        }
    }

    /** Reads a file. Throws {@link UnreadableSheet} when it is refused. */
    static SheetTable read(Path file, RegisterSheet sheet) {
        Taking taking = new Taking(sheet);
        SheetReader.read(file, taking);
        if (taking.heading == null) {
            String name = sheet.name() == null ? RegisterSheet.ID : sheet.name().header();
            throw new UnreadableSheet(
                    "In dit bestand vinden we geen rij met kopjes. Zet boven de lijst in elk geval het kopje '"
                            + name + "', of gebruik ons sjabloon.");
        }
        return new SheetTable(taking.heading, taking.lines);
    }

    private static final class Taking implements SheetSink {

        private final RegisterSheet sheet;
        private final List<Line> lines = new ArrayList<>();
        private Heading heading;
        private int titles;
        private long characters;

        Taking(RegisterSheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public boolean sheet() {
            titles = 0;
            return heading == null;
        }

        @Override
        public boolean row(int number, List<String> cells) {
            if (heading == null) {
                heading = Heading.of(cells, sheet);
                return heading != null || ++titles < TITLE_ROWS;
            }
            for (int place = 0; place < cells.size(); place++) {
                if (heading.columns().containsKey(place) || place == heading.id()) {
                    characters += cells.get(place).length();
                } else {
                    cells.set(place, "");
                }
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new Line(number, cells));
            }
            if (lines.size() > MOST_ROWS || characters > MOST_CHARACTERS) {
                throw new UnreadableSheet(lines.size() > MOST_ROWS
                        ? "Dit bestand heeft meer dan 10.000 rijen. Deel het op in kleinere bestanden."
                        : "In dit bestand staat te veel tekst. Deel het op in kleinere bestanden.");
            }
            return true;
        }
    }
}
