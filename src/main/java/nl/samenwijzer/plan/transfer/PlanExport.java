package nl.samenwijzer.plan.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.plan.Member;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.store.EntryStore;
import nl.samenwijzer.plan.store.Snapshot;

/** A whole plan as a file. Reads the history of one question at a time. */
@ApplicationScoped
public class PlanExport {

    /** All of these, because the file holds everything. */
    private static final List<Action> NEEDED = List.of(Action.EXPORT_DATA, Action.VIEW_SHIELDED, Action.EXPORT_PRIVATE);

    /** A file that is made while it is sent. */
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    private final EntryStore entries;
    private final Plans plans;
    private final Accounts accounts;

    PlanExport(EntryStore entries, Plans plans, Accounts accounts) {
        this.entries = entries;
        this.plans = plans;
        this.accounts = accounts;
    }

    /** Whether this person may have the whole plan: who works on it. */
    public static boolean mayHave(OpenPlan open) {
        return NEEDED.stream().allMatch(open::may);
    }

    /**
     * The file of a plan as it stands now. Notes at once that its shielded fields are shown, also those that only its history
     * has.
     * Throws {@link nl.samenwijzer.plan.NotAllowed} for who may not read everything.
     */
    public Content of(OpenPlan open) {
        NEEDED.forEach(open::require);
        Entries now = open.state().entries();
        noteShielded(open);
        return out -> PlanFileWriter.write(new Stored(open, now), out);
    }

    private void noteShielded(OpenPlan open) {
        List<String> shielded = open.guide().register().fields().stream().filter(Column::shielded).map(Column::id).toList();
        entries.history(open.plan().id(), open.guide().registerQuestion().id()).forEach(version -> {
            JsonNode value = version.value();
            shielded.stream().filter(field -> value != null && value.hasNonNull(field))
                    .forEach(field -> open.shown().note(field, version.row()));
        });
    }

    private final class Stored implements PlanFileWriter.Source {

        private final OpenPlan open;
        private final Entries now;

        Stored(OpenPlan open, Entries now) {
            this.open = open;
            this.now = now;
        }

        @Override
        public PlanFile.Head head() {
            Plan plan = open.plan();
            Map<UUID, Account> members = accounts.byIds(plan.team().stream().map(Member::account).toList());
            List<PlanFile.Seat> team = plan.team().stream()
                    .map(member -> new PlanFile.Seat(members.get(member.account()).username(), member.role()))
                    .sorted(Comparator.comparing(PlanFile.Seat::username)).toList();
            return new PlanFile.Head(plan.id(), plan.guideId(), plan.guideVersion(), plan.title(), plan.createdAt(),
                    plan.createdBy(), team);
        }

        @Override
        public Iterator<List<EntryVersion>> entries() {
            return now.questions().stream().flatMap(question -> histories(question).stream()).iterator();
        }

        private List<List<EntryVersion>> histories(String question) {
            Map<String, List<EntryVersion>> byRow = entries.history(open.plan().id(), question).stream()
                    .collect(Collectors.groupingBy(EntryVersion::row, TreeMap::new, Collectors.toCollection(ArrayList::new)));
            return now.all(question).map(entry -> until(entry, byRow.getOrDefault(entry.row(), new ArrayList<>()))).toList();
        }

        /** Somebody may save while the file is sent; that is not in it. */
        private static List<EntryVersion> until(Entry entry, List<EntryVersion> versions) {
            return versions.stream().filter(version -> version.version() <= entry.version())
                    .sorted(Comparator.comparingInt(EntryVersion::version)).toList();
        }

        @Override
        public List<PlanFile.Adopted> snapshots() {
            return plans.snapshots(open).stream().sorted(Comparator.comparingInt(Snapshot::number))
                    .map(one -> new PlanFile.Adopted(one.question(), one.number(), one.content(), one.hash(),
                            one.createdAt(), one.createdBy()))
                    .toList();
        }

        @Override
        public List<PlanFile.Person> people(Set<UUID> named) {
            return accounts.byIds(named).values().stream()
                    .map(one -> new PlanFile.Person(one.id(), one.username(), one.displayName())).toList();
        }
    }
}
