package nl.samenwijzer.advice.method.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.samenwijzer.advice.method.Choice;
import nl.samenwijzer.advice.method.Fit;
import nl.samenwijzer.advice.method.Ranking;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.Place;
import nl.samenwijzer.plan.page.form.QuestionForms;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.view.Link;

/** Makes the page of one method. */
final class MethodViews {

    private MethodViews() {
    }

    static MethodView stored(OpenPlan open, Fit fit) {
        return view(open, fit, null);
    }

    /** With what was typed and could not be saved. */
    static MethodView refused(SavedForm saved, Fit fit) {
        return view(saved.after(), fit, saved);
    }

    private static MethodView view(OpenPlan open, Fit fit, SavedForm refused) {
        UUID plan = open.plan().id();
        boolean ranked = Ranking.seenBy(open).ranked();
        return open.state().ask(names -> {
            Choosing choosing = Choosing.of(open, names);
            Entry row = choosing.chosen().get(fit.method().id());
            return new MethodView(open, MethodPaths.method(plan, fit.method().id()), MethodPaths.catalogue(plan),
                    MethodPaths.comparison(plan), MethodLine.of(open.guide(), plan, fit, row != null),
                    ranked ? place(fit) : "", choosing.possible() ? form(open, names, choosing.choice(), fit, row, refused)
                            : null,
                    row == null ? List.of() : facts(open, names, choosing.choice(), row), choosing.closed(), choosing.step(),
                    refused == null ? List.of() : refused.problems().stream().map(MethodViews::link).toList());
        });
    }

    private static String place(Fit fit) {
        return switch (fit.place()) {
            case ORDINARY -> "Deze werkvorm kan bij dit plan.";
            case LAST -> "Deze werkvorm past minder goed bij dit plan. Kiezen mag.";
            case HIDDEN -> "Deze werkvorm past volgens het stappenplan niet bij dit plan. Kiezen mag. Leg dan uit waarom.";
        };
    }

    private static MethodView.ChoiceForm form(OpenPlan open, Names names, Choice choice, Fit fit, Entry row,
            SavedForm refused) {
        String id = row != null ? row.row()
                : typed(choice, refused).orElseGet(() -> UUID.randomUUID().toString());
        Place place = new Place(choice.question().id(), id);
        Map<String, List<String>> suggested = new LinkedHashMap<>(choice.suggested(open.state(), fit.method()));
        Contents contents = refused != null ? refused.contents()
                : row != null ? Contents.STORED : Contents.ready(place, suggested);
        TableField.Row shown = new QuestionForms(open, names, contents, Viewing.of("", "", Map.of()))
                .row(choice.question(), id, choice.question().columns());
        String method = place.at(choice.column().id()).name();
        List<Field> fields = shown.cells().stream().filter(cell -> !cell.asked().name().equals(method)).toList();
        List<Hidden> hidden = new ArrayList<>(shown.hidden());
        hidden.add(new Hidden(method, fit.method().id()));
        boolean ready = row == null && refused == null && suggested.values().stream().anyMatch(groups -> !groups.isEmpty());
        return new MethodView.ChoiceForm(id, fields, hidden, row == null, ready, choice.question().id() + ".action",
                refused == null ? "" : contents.error(place.at(choice.column().id())));
    }

    private static Optional<String> typed(Choice choice, SavedForm refused) {
        return refused == null ? Optional.empty() : refused.unsavedRows(choice.question().id()).stream().findFirst();
    }

    private static List<String> facts(OpenPlan open, Names names, Choice choice, Entry row) {
        AnswerText text = new AnswerText(open, names);
        return choice.question().columns().stream().filter(column -> !column.equals(choice.column()))
                .filter(column -> row.value().hasNonNull(column.id()))
                .map(column -> column.label() + ": " + text.of(column, row.value().get(column.id()))).toList();
    }

    private static Link link(Problem problem) {
        return new Link(problem.text(),
                "#" + Asked.idOf(new Place(problem.question(), problem.row(), problem.column()).name()));
    }
}
