package nl.samenwijzer.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.Contacts;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.store.EntryStore;
import nl.samenwijzer.plan.store.Trail;

/**
 * Wipes the shielded contact data of the register, with its history, when a project is closed and the months that the
 * organisation keeps it are over (guide format, {@code contactRetentionMonths}).
 */
@ApplicationScoped
class ContactWipe {

    private final EntryStore entries;
    private final Trail trail;

    ContactWipe(EntryStore entries, Trail trail) {
        this.entries = entries;
        this.trail = trail;
    }

    /**
     * Wipes at once when nothing says to wait, and tells whether it did. Call within the transaction that closes the project.
     */
    boolean atClosing(UUID plan, long revision, PlanState state, UUID actor, Instant now) {
        boolean atOnce = months(state) == 0;
        if (atOnce) {
            wipe(plan, revision, state.guide(), actor, now);
        }
        return atOnce;
    }

    /** Whether the project is closed and the time to keep contacts is over. */
    boolean due(PlanState state, Instant now) {
        Guide guide = state.guide();
        return guide.about().closing() != null && state.agreed(guide.question(guide.about().closing().question()))
                && state.entries().find(guide.about().closing().question(), Entry.SINGLE).map(Entry::updatedAt)
                        .filter(closed -> !closed.atOffset(ZoneOffset.UTC).plusMonths(months(state)).toInstant().isAfter(now))
                        .isPresent()
                && !Contacts.fields(guide).isEmpty() && state.entries().rows(guide.registerQuestion().id()).stream()
                        .map(Entry::value).anyMatch(row -> row != null && Contacts.fields(guide).stream().anyMatch(row::has));
    }

    void wipe(UUID plan, long revision, Guide guide, UUID actor, Instant now) {
        List<String> fields = Contacts.fields(guide);
        int wiped = entries.rewrite(plan, guide.registerQuestion().id(), value -> Contacts.without(fields, value));
        trail.record(plan, revision, now, actor, Trail.Kind.CONTACTS_WIPED, wiped + " versions: " + String.join(", ", fields));
    }

    private static int months(PlanState state) {
        return state.guide().about().settings().stream().filter(setting -> "contactRetentionMonths".equals(setting.meaning()))
                .findFirst().map(setting -> months(setting, state)).orElse(0);
    }

    private static int months(Setting setting, PlanState state) {
        Object value = state.input().settings().getOrDefault(setting.id(), setting.standard());
        return value == null ? 0 : (int) Double.parseDouble(value.toString());
    }
}
