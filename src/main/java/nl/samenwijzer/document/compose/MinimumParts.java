package nl.samenwijzer.document.compose;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.UserText;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Placeholders;
import nl.samenwijzer.plan.progress.MinimumState;

/** The minimum questions with the answers that count, whole and in short (guide format, "Documents"). */
final class MinimumParts {

    /** More rows of one answer stand where the answer itself stands. */
    private static final int ROWS = 20;
    private static final int NAMES = 8;

    private final List<MinimumState> questions;
    private final Names names;
    private final Answers answers;
    private final Values values;
    private final Audience audience;
    private final Placeholders placeholders;

    MinimumParts(List<MinimumState> questions, Names names, Answers answers, Values values, Audience audience) {
        this.questions = questions;
        this.names = names;
        this.answers = answers;
        this.values = values;
        this.audience = audience;
        this.placeholders = new Placeholders(names, audience::reads);
    }

    /** Under a heading, per minimum question its number, its text and the answers that count, each under its own question. */
    List<Block> whole() {
        var definitions = new ArrayList<Definition>();
        for (var minimum : questions) {
            var content = new ArrayList<Flow>();
            content.addAll(fixedText(minimum));
            for (var question : minimum.core()) {
                var grid = Answers.hasGrid(question) ? answers.grid(question) : null;
                var answer = grid == null ? answers.whole(question)
                        : grid.isEmpty() ? List.<Flow> of() : Rows.lines(grid, ROWS);
                if (!answer.isEmpty()) {
                    content.add(new Paragraph(List.of(new Inline.Emphasis(question.text()))));
                    content.addAll(answer);
                }
            }
            definitions.add(new Definition(minimum.question().number() + ". " + minimum.question().text(),
                    orNotice(minimum, content)));
        }
        return List.of(new Heading(2, "", Anchors.MINIMUM_QUESTIONS, Words.of("minimum-questions")),
                new DefinitionList(definitions));
    }

    /** Per minimum question its text and the answers that count in short. */
    List<Definition> inShort() {
        var definitions = new ArrayList<Definition>();
        for (var minimum : questions) {
            var content = new ArrayList<Flow>(fixedText(minimum));
            minimum.core().stream().map(this::inShort).filter(text -> !text.isEmpty()).map(Paragraph::of)
                    .forEach(content::add);
            definitions.add(new Definition(minimum.question().text(), orNotice(minimum, content)));
        }
        return definitions;
    }

    private List<Paragraph> fixedText(MinimumState minimum) {
        return minimum.fixedText() == null ? List.of()
                : UserText.paragraphs(placeholders.template(minimum.fixedText(), null));
    }

    /** An answer that is there but not for this edition leaves only its question; one that is not there is told. */
    private static List<Flow> orNotice(MinimumState minimum, List<Flow> content) {
        if (!content.isEmpty() || minimum.answered()) {
            return content;
        }
        content.add(new Notice(Words.of("not-filled-in"), List.of()));
        return content;
    }

    private String inShort(Question question) {
        if (Answers.hasGrid(question)) {
            return Rows.inOneText(answers.grid(question), NAMES);
        }
        var value = audience.reads(question) ? names.value(question.id()) : null;
        if (value == null) {
            return "";
        }
        return switch (question.type()) {
            case TEXT, SHORT_TEXT -> firstSentence((String) value);
            case PER_CHOICE_TEXT -> "";
            default -> values.of(question, value);
        };
    }

    private static String firstSentence(String text) {
        var sentences = BreakIterator.getSentenceInstance(DocumentModel.DUTCH);
        var stripped = text.strip();
        sentences.setText(stripped);
        return stripped.substring(0, Math.max(0, sentences.following(0))).strip();
    }
}
