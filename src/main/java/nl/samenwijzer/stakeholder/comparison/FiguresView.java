package nl.samenwijzer.stakeholder.comparison;

import java.util.List;
import java.util.UUID;

import io.quarkus.qute.RawString;
import nl.samenwijzer.stakeholder.page.Tabs;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.NumberField;
import nl.samenwijzer.web.view.Link;

/**
 * The page that compares participants with the area.
 *
 * @param tabs the head that it shares with the other pages of the register
 * @param fill whether this person may fill in
 * @param read what was read from a file and is not saved yet; null for nothing
 * @param source the field for where the figures come from, {@code sourceText} what it says, for who only reads
 */
record FiguresView(Tabs tabs, UUID plan, String title, boolean fill, List<Link> errors, FileNotes read, List<Trait> traits,
        Field source,
        String sourceText) {

    /** What became of a file: how many lines stand in the form, what was wrong, why none was taken. */
    record FileNotes(int taken, List<String> problems, String refused) {
    }

    /** A trait: its figures and what they tell. */
    record Trait(String id, String name, String help, List<Row> rows, Outcome outcome) {
    }

    /** The outcome: sentences and, when there is something to compare, lines and a drawing of them. */
    record Outcome(List<String> sentences, List<Line> lines, RawString drawing) {
    }

    /** A class in the outcome, in words. */
    record Line(String name, int area, int participants, String difference, boolean gap) {
    }

    /** A class in the form; {@code error} is about both numbers together. */
    record Row(String name, List<Hidden> hidden, NumberField area, NumberField participants, String error) {
    }
}
