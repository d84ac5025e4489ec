package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.UserText;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Placeholders;
import nl.samenwijzer.plan.progress.MinimumState;

/** The minimum questions with the answers that count, whole and in short (guide format, "Documents"). */
final class MinimumParts {

    /** More rows of one answer stand where the answer itself stands. */
    private static final int ROWS = 20;

    private final List<MinimumState> questions;
    private final Answers answers;
    private final InShort inShort;
    private final Placeholders placeholders;

    MinimumParts(List<MinimumState> questions, Names names, Answers answers, InShort inShort,
            Audience audience) {
        this.questions = questions;
        this.answers = answers;
        this.inShort = inShort;
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
            minimum.core().stream().map(inShort::of).filter(text -> !text.isEmpty()).map(Paragraph::of)
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
}
