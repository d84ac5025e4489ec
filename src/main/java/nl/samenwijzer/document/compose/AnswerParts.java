package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Block.ListBlock;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.guide.Document.Shape;
import nl.samenwijzer.guide.Question;

/** Questions with their answers in the shape that the outline asks, as far as an answer has that shape. */
final class AnswerParts {

    private final Answers answers;
    private final GroupMap map;
    private final PlanningPicture planning;

    AnswerParts(Answers answers, GroupMap map, PlanningPicture planning) {
        this.answers = answers;
        this.map = map;
        this.planning = planning;
    }

    /** The blocks of one part; nothing when the answer is hidden, unanswered or not for this edition. */
    List<Block> of(Question question, Shape shape, List<String> columns) {
        if (Answers.hasGrid(question)) {
            var grid = answers.grid(question).only(columns);
            return grid.isEmpty() ? List.of() : rows(question, shape, grid);
        }
        var answer = answers.whole(question);
        if (answer.isEmpty()) {
            return List.of();
        }
        return shape == Shape.LABEL ? line(question, answer) : definition(question, answer);
    }

    private List<Block> rows(Question question, Shape shape, Grid grid) {
        return switch (shape) {
            case TABLE -> table(question, grid);
            case LIST, PARAGRAPH -> definition(question, Rows.names(grid, Rows.CARDS));
            case LABEL -> List.of(Lead.in(question.text(), Rows.inOneText(grid, Rows.CARDS)));
        };
    }

    private List<Block> table(Question question, Grid grid) {
        var drawing = map.of(question);
        var blocks = new ArrayList<Block>(drawing);
        blocks.addAll(planning.of(question));
        blocks.addAll(Rows.of(question.text(), grid, !drawing.isEmpty()));
        return blocks;
    }

    /** One line of question and answer; choices with commas, further paragraphs of the answer as they are. */
    private static List<Block> line(Question question, List<Flow> answer) {
        if (answer.get(0) instanceof ListBlock list) {
            return isOfLines(list) ? List.of(Lead.in(question.text(), commas(list))) : definition(question, answer);
        }
        return List.copyOf(Lead.in(question.text(), answer.stream().map(Paragraph.class::cast).toList()));
    }

    private static boolean isOfLines(ListBlock list) {
        return list.items().stream().allMatch(item -> item.content().size() == 1
                && item.content().get(0) instanceof Paragraph line && line.content().size() == 1);
    }

    private static String commas(ListBlock list) {
        return list.items().stream().map(item -> (Paragraph) item.content().get(0))
                .map(line -> ((Inline.Text) line.content().get(0)).text()).collect(Collectors.joining(", "));
    }

    private static List<Block> definition(Question question, List<Flow> answer) {
        return List.of(new DefinitionList(List.of(new Definition(question.text(), answer))));
    }
}
