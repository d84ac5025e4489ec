package nl.samenwijzer.stakeholder.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.form.QuestionForms;
import nl.samenwijzer.plan.progress.Missing;
import nl.samenwijzer.stakeholder.register.Mentions;
import nl.samenwijzer.stakeholder.review.Review;
import nl.samenwijzer.web.field.TableField;

/** Groups as lines of a table: with fields for who fills in, with texts for who only reads. */
final class GroupLines {

    private final OpenPlan open;
    private final boolean mayAnswer;
    private final Calling calling;
    private final QuestionForms forms;
    private final AnswerText text;

    GroupLines(OpenPlan open, Names names, boolean mayAnswer, Calling calling, QuestionForms forms) {
        this.open = open;
        this.mayAnswer = mayAnswer;
        this.calling = calling;
        this.forms = forms;
        this.text = new AnswerText(open, names);
    }

    /** A line of the sheet, with what stands out. */
    List<GroupsView.Line> withRemarks(List<Entry> groups, List<Column> columns) {
        Map<String, Integer> gaps = gaps();
        Review review = Review.of(open.state());
        return groups.stream().map(group -> line(group, columns, calling.of(group),
                remarks(group, gaps.getOrDefault(group.row(), 0), review))).toList();
    }

    /** A line with the number of the group, by which a picture calls it; {@code before} groups come before the first. */
    List<GroupsView.Line> numbered(List<Entry> groups, List<Column> columns, int before) {
        List<GroupsView.Line> lines = new ArrayList<>();
        for (Entry group : groups) {
            String numbered = (before + lines.size() + 1) + ". " + calling.of(group);
            lines.add(line(group, columns, numbered, List.of(numbered)));
        }
        return lines;
    }

    private GroupsView.Line line(Entry group, List<Column> columns, String title, List<String> remarks) {
        String href = PlanPaths.group(open.plan().id(), group.row());
        if (mayAnswer) {
            return new GroupsView.Line(href, forms.row(open.guide().registerQuestion(), group.row(), columns), List.of(),
                    remarks);
        }
        List<String> texts = columns.stream()
                .map(column -> group.value() == null ? "" : text.of(column, group.value().get(column.id()))).toList();
        return new GroupsView.Line(href, new TableField.Row(group.row(), title, List.of(), List.of(), false, ""), texts,
                remarks);
    }

    private List<String> remarks(Entry group, int gaps, Review review) {
        List<String> remarks = new ArrayList<>();
        if (gaps > 0) {
            remarks.add(gaps == 1 ? "mist nog 1 gegeven" : "mist nog " + gaps + " gegevens");
        }
        if (Mentions.of(open.state()).withoutContact(group.row())) {
            remarks.add("nog niet gesproken");
        }
        if (review.due() && !review.fresh(open.state(), group)) {
            remarks.add("nog niet nagelopen");
        }
        return remarks;
    }

    /** How much each group misses, by row: at the register itself and at the questions that edit its fields. */
    private Map<String, Integer> gaps() {
        Map<String, Integer> gaps = new HashMap<>();
        open.state().steps().stream().flatMap(step -> step.missing().stream()).filter(gap -> gap.row() != null)
                .filter(gap -> ofRegister(open.guide(), gap)).forEach(gap -> gaps.merge(gap.row(), 1, Integer::sum));
        return gaps;
    }

    private static boolean ofRegister(Guide guide, Missing gap) {
        Question question = guide.question(gap.question());
        return question.equals(guide.registerQuestion()) || question.type().editsRegister();
    }
}
