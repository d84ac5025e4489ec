package nl.samenwijzer.document.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Edition.LeaveOut;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;

/**
 * What a plan holds, with names, addresses and amounts taken out of all that people wrote. Everything that is made of it,
 * pictures too, is then without them.
 *
 * @param entries in which only texts differ
 * @param takenOut each piece, in the order of the entries
 */
public record PublicEntries(Entries entries, List<TakenOut> takenOut) {

    /** In the value of approvals and marks: what somebody wrote with it. */
    private static final List<String> REMARKS = List.of("toelichting", "reden");

    /**
     * Takes out of the entries what an edition leaves out.
     *
     * @param people names that are known to be of persons
     */
    public static PublicEntries of(Guide guide, Entries entries, LeaveOut leaveOut, Collection<String> people) {
        var cleaning = new Cleaning(guide, leaveOut, people);
        var changed = entries.all().filter(entry -> !entry.deleted() && entry.value() != null).flatMap(cleaning::changed)
                .toList();
        return new PublicEntries(entries.with(changed), List.copyOf(cleaning.takenOut));
    }

    /** One walk over the entries, which gathers what it takes out. */
    private static final class Cleaning {

        private final Guide guide;
        private final LeaveOut leaveOut;
        private final Collection<String> people;
        private final List<TakenOut> takenOut = new ArrayList<>();

        private Cleaning(Guide guide, LeaveOut leaveOut, Collection<String> people) {
            this.guide = guide;
            this.leaveOut = leaveOut;
            this.people = people;
        }

        /** The entry without what must go; nothing when it can stay as it is. */
        Stream<Entry> changed(Entry entry) {
            int before = takenOut.size();
            var value = cleaned(entry);
            return takenOut.size() == before ? Stream.empty() : Stream.of(entry.withValue(value));
        }

        private JsonNode cleaned(Entry entry) {
            var question = guide.index().questions().get(entry.question());
            var kinds = question == null ? leaveOut.kinds() : leaveOut.kindsAt(question);
            return entry.value() instanceof ObjectNode fields ? fields(entry, question, fields, kinds)
                    : isText(entry, question) ? text(entry, "", entry.value(), kinds) : entry.value();
        }

        private ObjectNode fields(Entry entry, Question question, ObjectNode fields, List<String> kinds) {
            var copy = fields.deepCopy();
            var columns = question == null ? Stream.<String> empty()
                    : guide.columnsOf(question).stream().filter(Cleaning::isText).map(Column::id);
            var remarks = question == null || question.type() == QuestionType.APPROVAL ? REMARKS.stream()
                    : Stream.<String> empty();
            Stream.concat(remarks, columns).filter(name -> fields.path(name).isTextual())
                    .forEach(name -> copy.set(name, text(entry, name, fields.get(name), kinds)));
            return copy;
        }

        private JsonNode text(Entry entry, String column, JsonNode value, List<String> kinds) {
            var cleaned = PublicText.of(value.asText(), kinds, people);
            cleaned.pieces().forEach(piece -> takenOut
                    .add(new TakenOut(entry.question(), entry.row(), column, piece.kind(), piece.text())));
            return cleaned.pieces().isEmpty() ? value : TextNode.valueOf(cleaned.text());
        }

        private static boolean isText(Entry entry, Question question) {
            return entry.value().isTextual() && (question == null ? entry.question().equals(Marks.TITLE)
                    : question.type() == QuestionType.TEXT || question.type() == QuestionType.SHORT_TEXT
                            || question.type() == QuestionType.PER_CHOICE_TEXT);
        }

        private static boolean isText(Column column) {
            return column.type() == ColumnType.TEXT || column.type() == ColumnType.SHORT_TEXT;
        }
    }
}
