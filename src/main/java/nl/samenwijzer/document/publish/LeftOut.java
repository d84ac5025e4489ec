package nl.samenwijzer.document.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.samenwijzer.document.compose.Audience;
import nl.samenwijzer.guide.Chapter;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Document.Content;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.entry.Marks;

/**
 * What one edition of one document leaves out because not everyone may read it.
 *
 * @param hidden answers and columns, in the order of the document
 * @param takenOut pieces of texts that do stand in it
 */
public record LeftOut(List<Hidden> hidden, List<TakenOut> takenOut) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)");

    public int size() {
        return hidden.size() + takenOut.size();
    }

    /**
     * Tells what is left out.
     *
     * @param takenOut all that was taken out of the plan for this edition
     */
    public static LeftOut of(Document document, Edition edition, Names names, List<TakenOut> takenOut) {
        var guide = names.rulebook().guide();
        var audience = Audience.ofEveryone(guide, edition);
        var told = questions(document, edition).map(guide.index().questions()::get).filter(question -> question != null)
                .distinct().filter(names::asked).toList();
        var closed = closedChapters(document, guide, audience);
        var hidden = told.stream().flatMap(question -> closed.contains(question.chapter()) && answered(question, names)
                ? Stream.of(new Hidden(question, null, false))
                : hidden(question, names, audience)).toList();
        var sources = told.stream().filter(question -> !closed.contains(question.chapter()))
                .map(question -> question.type().editsRegister() ? guide.registerQuestion() : question)
                .toList();
        return new LeftOut(hidden, takenOut.stream().filter(piece -> Marks.isMark(piece.question()) ? tells(document, piece)
                : sources.stream().anyMatch(question -> tells(guide, audience, question, piece))).toList());
    }

    /** Every document tells the title of the plan, some why the plan does something else than is advised. */
    private static boolean tells(Document document, TakenOut piece) {
        return piece.question().equals(Marks.TITLE) || Marks.deviationOf(piece.question()) != null && document.chapters()
                .stream().flatMap(outline -> outline.parts().stream()).anyMatch(part -> part.content() == Content.DEVIATIONS);
    }

    private static boolean tells(Guide guide, Audience audience, Question question, TakenOut piece) {
        return question.id().equals(piece.question()) && audience.reads(question)
                && guide.columnsOf(question).stream().filter(column -> column.id().equals(piece.column()))
                        .allMatch(column -> audience.reads(question, column));
    }

    private static Stream<Hidden> hidden(Question question, Names names, Audience audience) {
        var guide = names.rulebook().guide();
        var source = question.type().editsRegister() ? guide.registerQuestion() : question;
        var rows = source.type().hasRows() ? names.rows(source) : List.<Map<String, Object>> of();
        if (!answered(question, names)) {
            return Stream.empty();
        }
        if (!audience.reads(question)) {
            return Stream.of(new Hidden(question, null, false));
        }
        Predicate<Column> told = column -> source == question || question.registerFields().contains(column.id());
        return guide.columnsOf(source).stream().filter(told).filter(column -> !audience.reads(question, column))
                .filter(column -> rows.stream().anyMatch(row -> row.get(column.id()) != null))
                .map(column -> new Hidden(question, column, column.shielded()));
    }

    private static boolean answered(Question question, Names names) {
        var source = question.type().editsRegister() ? names.rulebook().guide().registerQuestion() : question;
        return source.type().hasRows() ? !names.rows(source).isEmpty() : names.value(question.id()) != null;
    }

    private static List<String> closedChapters(Document document, Guide guide, Audience audience) {
        return guide.about().chapters().stream()
                .filter(chapter -> chapter.document().equals(document.id()) && !audience.reads(chapter.publicity()))
                .map(Chapter::id).toList();
    }

    /** Ids of what the document tells, in its order; ids of other things may be among them. */
    private static Stream<String> questions(Document document, Edition edition) {
        var parts = new ArrayList<Document.Part>();
        document.chapters().stream()
                .filter(outline -> edition.chapters().isEmpty() || edition.chapters().contains(outline.chapter()))
                .forEach(outline -> parts.addAll(outline.parts()));
        document.sections().forEach(section -> parts.addAll(section.parts()));
        var filledIn = document.template().stream().flatMap(part -> Stream.of(part.text(), part.textWithout()))
                .filter(text -> text != null).flatMap(text -> PLACEHOLDER.matcher(text).results().map(LeftOut::name));
        var told = parts.stream().map(Document.Part::question).filter(question -> question != null)
                .filter(question -> edition.questions().isEmpty() || edition.questions().contains(question));
        return Stream.of(told, filledIn, Stream.ofNullable(document.list())).flatMap(ids -> ids);
    }

    private static String name(MatchResult placeholder) {
        return placeholder.group(1);
    }
}
