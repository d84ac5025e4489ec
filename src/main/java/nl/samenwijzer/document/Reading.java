package nl.samenwijzer.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import nl.samenwijzer.document.compose.Circumstances;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.store.Snapshot;

/**
 * A plan as its documents tell of it: as it stands now, or as it was adopted. Who reads has the rights of now.
 *
 * @param versions the adopted versions that there were, the newest first
 * @param adopted the version that is read; empty for the plan as it stands
 * @param around what documents depend on besides guide and plan; worked out once
 * @param people the names of who worked on the plan; asked for once
 */
public record Reading(OpenPlan open, List<Snapshot> versions, Optional<Snapshot> adopted, Supplier<Circumstances> around,
        Supplier<List<String>> people) {

    public Reading {
        versions = List.copyOf(versions);
    }

    /** Works out what documents depend on besides guide and plan. */
    interface Around {

        Circumstances circumstances(OpenPlan open, List<Snapshot> versions);

        /** The names of who are or were on the plan. */
        List<String> people(OpenPlan open);
    }

    static Reading now(OpenPlan open, List<Snapshot> versions, Around around) {
        return of(open, versions, Optional.empty(), around);
    }

    /** The plan as it was in the version with this number; empty when there is none. */
    static Optional<Reading> asAdopted(OpenPlan now, List<Snapshot> versions, String number, Around around) {
        return versions.stream().filter(version -> String.valueOf(version.number()).equals(number)).findFirst().map(found -> {
            OpenPlan open = now.asKept(found);
            List<Snapshot> until = versions.stream().filter(version -> version.number() <= found.number()).toList();
            return of(open, until, Optional.of(found), around);
        });
    }

    private static Reading of(OpenPlan open, List<Snapshot> versions, Optional<Snapshot> adopted, Around around) {
        return new Reading(open, versions, adopted, new Once<>(() -> around.circumstances(open, versions)),
                new Once<>(() -> around.people(open)));
    }

    /** The same reading, as if this followed from the plan. */
    Reading telling(PlanState state) {
        return new Reading(open.with(state), versions, adopted, around, people);
    }

    /** In a file name and on screen: the number of the adopted version, or that it is a draft. */
    public String version() {
        return isConcept() ? "concept" : "versie-" + versions.get(0).number() + ".0";
    }

    /** Whether the plan as it reads is not what was last adopted. */
    public boolean isConcept() {
        return versions.isEmpty() || !open.state().adoption().given() || open.state().adoption().changedSince();
    }

    /** The part of an address that asks for the same reading. */
    Stream<String> query(String name) {
        return adopted.stream().map(version -> name + "=" + version.number());
    }

    /** Made when first asked for, then kept; for one thread. */
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> making;
        private T made;

        Once(Supplier<T> making) {
            this.making = making;
        }

        @Override
        public T get() {
            if (made == null) {
                made = making.get();
            }
            return made;
        }
    }
}
