package nl.samenwijzer.plan.transfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import nl.samenwijzer.plan.entry.EntryVersion;

/**
 * What a file tells of a plan, as far as an import takes it in.
 *
 * @param entries per entry all its versions, the oldest first, the last as it stands; never empty
 */
public record PlanFile(Head head, List<List<EntryVersion>> entries, List<Adopted> snapshots, List<Person> people) {

    /** The name of the format. */
    public static final String NAME = "samenwijzer-plan";
    /** The version of the format that is written, and the only one that is read. */
    public static final int VERSION = 1;

    /** Where the plan comes from. */
    public record Head(UUID plan, String guide, String guideVersion, String title, Instant createdAt, UUID createdBy,
            List<Seat> team) {

        public Head {
            team = List.copyOf(team);
        }
    }

    /** Somebody on the team; {@code role} is an id of the guide. */
    public record Seat(String username, String role) {
    }

    /** An adopted version. */
    public record Adopted(String question, int number, String content, String hash, Instant at, UUID by) {
    }

    /** Somebody whom the file names. */
    public record Person(UUID id, String username, String displayName) {
    }

    public PlanFile {
        entries = List.copyOf(entries);
        snapshots = List.copyOf(snapshots);
        people = List.copyOf(people);
    }

    /** An entry as it stands. */
    static EntryVersion current(List<EntryVersion> versions) {
        return versions.get(versions.size() - 1);
    }
}
