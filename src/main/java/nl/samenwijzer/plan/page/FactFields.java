package nl.samenwijzer.plan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.ChoiceField;
import nl.samenwijzer.web.field.ChoicesField;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.field.Option;
import nl.samenwijzer.web.field.TextField;

/** Title, districts and project phase of a plan as form elements. */
final class FactFields {

    static final String TITLE = "titel";
    static final String DISTRICTS = "wijken";
    static final String PHASE = "projectfase";

    private final OpenPlan open;
    private final TypedFields typed;

    private FactFields(OpenPlan open, TypedFields typed) {
        this.open = open;
        this.typed = typed;
    }

    /** The fields that this person may fill in. */
    static List<Field> of(OpenPlan open, TypedFields typed) {
        return new FactFields(open, typed).all();
    }

    /** The field in which a mark is filled in. */
    static String fieldOf(String mark) {
        return mark.equals(Marks.DISTRICTS) ? DISTRICTS : mark.equals(Marks.PROJECT_PHASE) ? PHASE : TITLE;
    }

    private List<Field> all() {
        List<Field> fields = new ArrayList<>();
        if (open.may(Action.LEAD)) {
            fields.add(TextField.line(asked(TITLE, "Hoe heet het plan?", Marks.TITLE),
                    typed.text(TITLE, open.plan().title())));
        }
        fields.add(districts());
        if (open.guide().about().projectPhaseQuestion() == null) {
            fields.add(new ChoiceField(asked(PHASE, "In welke fase is het project?", Marks.PROJECT_PHASE).required(false),
                    open.guide().about().projectPhases().stream()
                            .sorted(Comparator.comparingInt(GuideFile.ProjectPhase::order))
                            .map(phase -> new Option(phase.id(), phase.name())).toList(),
                    typed.text(PHASE, open.state().entries().text(Marks.PROJECT_PHASE))));
        }
        return fields;
    }

    private Field districts() {
        Asked asked = asked(DISTRICTS, "In welke wijken is het project?", Marks.DISTRICTS).required(false);
        List<String> offered = Districts.offered(open);
        List<String> chosen = typed.of(DISTRICTS, Districts.chosen(open));
        if (offered.isEmpty()) {
            return TextField.area(asked.help("Zet elke wijk op een eigen regel."), String.join("\n", chosen));
        }
        List<String> all = new ArrayList<>(offered);
        chosen.stream().filter(name -> !offered.contains(name)).forEach(all::add);
        return new ChoicesField(asked, all.stream().map(name -> new Option(name, name)).toList(), Set.copyOf(chosen));
    }

    private Asked asked(String name, String label, String mark) {
        return Asked.of(name, label).error(typed.error(name))
                .hidden(List.of(new Hidden(name + ".versie", String.valueOf(TeamView.version(open, mark)))));
    }
}
