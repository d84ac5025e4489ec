package nl.samenwijzer.document.compose;

import java.text.BreakIterator;
import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Names;

/** Answers in short (guide format, "Documents"): a choice as its label, rows as their names, a text as its first sentences. */
final class InShort {

    private static final int NAMES = 6;
    /** Moments of a time line, which say little without their day. */
    private static final int MOMENTS = 5;
    /** Characters of a text that stands by itself; about four lines. */
    private static final int SENTENCES = 350;

    private final Names names;
    private final Answers answers;
    private final Values values;
    private final Audience audience;

    InShort(Names names, Answers answers, Values values, Audience audience) {
        this.names = names;
        this.answers = answers;
        this.values = values;
        this.audience = audience;
    }

    /** The answer alone; empty when it is hidden, unanswered or not for this edition. */
    String of(Question question) {
        if (Answers.hasGrid(question)) {
            return Rows.inOneText(answers.grid(question), NAMES);
        }
        var value = audience.reads(question) ? names.value(question.id()) : null;
        if (value == null) {
            return "";
        }
        return switch (question.type()) {
            case TEXT, SHORT_TEXT -> sentences((String) value, 0);
            case PER_CHOICE_TEXT -> "";
            default -> values.of(question, value);
        };
    }

    /** Question and answer; of a time line a line per moment, with these columns. Nothing when there is no answer. */
    List<Block> line(Question question, List<String> columns) {
        if (question.type() == QuestionType.TIMELINE) {
            var grid = answers.grid(question).only(columns);
            return grid.isEmpty() ? List.of()
                    : List.of(new DefinitionList(List.of(new Definition(question.text(), Rows.moments(grid, MOMENTS)))));
        }
        var isText = question.type() == QuestionType.TEXT && audience.reads(question) && names.value(question.id()) != null;
        var answer = isText ? sentences((String) names.value(question.id()), SENTENCES) : of(question);
        return answer.isEmpty() ? List.of() : List.of(Lead.in(question.text(), answer));
    }

    /** The first sentence, and those after it that fit in so many characters. */
    private static String sentences(String text, int characters) {
        var sentences = BreakIterator.getSentenceInstance(DocumentModel.DUTCH);
        var stripped = text.strip();
        sentences.setText(stripped);
        int end = Math.max(0, sentences.following(0));
        for (int next = sentences.next(); next != BreakIterator.DONE && next <= characters; next = sentences.next()) {
            end = next;
        }
        return stripped.substring(0, end).strip();
    }
}
