package nl.samenwijzer.stakeholder.register;

import java.util.List;
import java.util.Optional;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Register;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * A kind of stakeholder with the groups of that kind, or the reason why there are none.
 *
 * @param reason why no group of this kind takes part; null when nobody wrote that down
 * @param version of the entry with the reason, 0 when there is none
 */
public record Kind(Register.Category category, List<Entry> groups, String reason, int version) {

    /** All kinds of the guide, in its order. */
    public static List<Kind> all(PlanState state) {
        Column field = state.guide().register().kind();
        List<Entry> rows = state.entries().rows(state.guide().registerQuestion().id());
        return state.guide().register().categories().stream().map(category -> {
            List<Entry> groups = rows.stream().filter(row -> field != null && row.value() != null
                    && category.id().equals(row.value().path(field.id()).asText())).toList();
            Optional<Entry> reason = state.entries().find(Marks.CONSIDERED, category.id());
            return new Kind(category, groups,
                    reason.map(Entry::value).map(value -> value.path("reden").asText()).orElse(null),
                    reason.map(Entry::version).orElse(0));
        }).toList();
    }

    /** Whether somebody thought of this kind: it has a group, or a reason why not. */
    public boolean considered() {
        return !groups.isEmpty() || reason != null;
    }
}
