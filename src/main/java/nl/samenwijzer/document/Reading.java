package nl.samenwijzer.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.store.Snapshot;

/**
 * A plan as its documents tell of it: as it stands now, or as it was adopted. Who reads has the rights of now.
 *
 * @param versions the adopted versions that there were, the newest first
 * @param adopted the version that is read; empty for the plan as it stands
 */
public record Reading(OpenPlan open, List<Snapshot> versions, Optional<Snapshot> adopted) {

    public Reading {
        versions = List.copyOf(versions);
    }

    static Reading now(OpenPlan open, List<Snapshot> versions) {
        return new Reading(open, versions, Optional.empty());
    }

    /** The plan as it was in the version with this number; empty when there is none. */
    static Optional<Reading> asAdopted(OpenPlan open, List<Snapshot> versions, String number) {
        return versions.stream().filter(version -> String.valueOf(version.number()).equals(number)).findFirst()
                .map(found -> new Reading(open.asKept(found),
                        versions.stream().filter(version -> version.number() <= found.number()).toList(), Optional.of(found)));
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
}
