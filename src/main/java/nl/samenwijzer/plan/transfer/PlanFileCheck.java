package nl.samenwijzer.plan.transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.save.Storable;

/**
 * Checks that what a file says could be a plan on this guide, as if each entry had been saved here.
 */
final class PlanFileCheck {

    private static final int MOST_FAULTS = 50;
    private static final int MOST_PEOPLE = 1_000;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    /** Clocks of installations differ. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final PlanFile file;
    private final Guide guide;
    private final Storable storable;
    private final Instant latest;
    private final List<FileFault> faults = new ArrayList<>();
    private final Set<UUID> people = new HashSet<>();
    private final Set<List<String>> taken = new HashSet<>();

    private PlanFileCheck(PlanFile file, Guide guide, Instant now) {
        this.file = file;
        this.guide = guide;
        this.storable = new Storable(guide);
        this.latest = now.plus(AHEAD);
    }

    /** Throws with all that is wrong, or the first of it when that is much. */
    static void check(PlanFile file, Guide guide, Instant now) throws RefusedFile {
        PlanFileCheck check = new PlanFileCheck(file, guide, now);
        check.people();
        check.head();
        for (int i = 0; i < file.entries().size() && check.faults.size() < MOST_FAULTS; i++) {
            check.entry("/entries/" + i, file.entries().get(i));
        }
        check.title();
        SnapshotCheck snapshots = new SnapshotCheck(guide, check.storable);
        for (int i = 0; i < file.snapshots().size() && check.faults.size() < MOST_FAULTS; i++) {
            PlanFile.Adopted snapshot = file.snapshots().get(i);
            String pointer = "/snapshots/" + i;
            snapshots.problem(snapshot).ifPresent(text -> check.fault(pointer, text));
            check.known(pointer + "/by", snapshot.by());
            check.moment(pointer + "/at", snapshot.at());
            if (snapshot.number() != i + 1) {
                check.fault(pointer + "/number", "De vaststellingen horen op volgorde te staan, vanaf 1, zonder gat.");
            }
        }
        if (!check.faults.isEmpty()) {
            throw new RefusedFile(check.faults);
        }
    }

    private void people() {
        if (file.people().size() > MOST_PEOPLE) {
            fault("/people", "Er staan meer dan " + MOST_PEOPLE + " mensen in het bestand. Haal weg wie nergens genoemd is.");
        }
        for (int i = 0; i < file.people().size(); i++) {
            if (!people.add(file.people().get(i).id())) {
                fault("/people/" + i + "/id", "Deze persoon staat twee keer in het bestand. Haal er een weg.");
            }
        }
    }

    private void head() {
        known("/createdBy", file.head().createdBy());
        moment("/createdAt", file.head().createdAt());
    }

    private void title() {
        Optional<EntryVersion> title = file.entries().stream().map(PlanFile::current)
                .filter(entry -> entry.question().equals(Marks.TITLE)).findFirst();
        if (title.isEmpty()) {
            fault("/entries", "De titel ontbreekt. Zet een antwoord bij '" + Marks.TITLE + "' in de lijst.");
        } else if (faults.isEmpty() && !file.head().title().equals(title.get().value().asText())) {
            fault("/title", "Deze titel is anders dan die bij '" + Marks.TITLE + "'. Maak ze gelijk.");
        }
    }

    private void entry(String pointer, List<EntryVersion> versions) {
        EntryVersion now = PlanFile.current(versions);
        int before = faults.size();
        if (!taken.add(List.of(now.question(), now.row()))) {
            fault(pointer, named(now) + "Dit staat twee keer in het bestand. Haal er een weg.");
        }
        for (int i = 0; i < versions.size() && faults.size() < MOST_FAULTS; i++) {
            boolean last = i == versions.size() - 1;
            version(last ? pointer : pointer + "/earlier/" + i, i + 1, versions.get(i));
        }
        if (faults.size() == before && !now.deleted()) {
            storable.claims(now).forEach((claim, text) -> {
                if (!taken.add(List.of(now.question(), "", claim))) {
                    fault(pointer, named(now) + text);
                }
            });
        }
    }

    private void version(String pointer, int number, EntryVersion version) {
        if (version.version() != number) {
            fault(pointer + "/version", named(version) + "Hier hoort versie " + number
                    + " te staan. In de geschiedenis mag niets ontbreken: elke versie één keer, op volgorde.");
        }
        if (version.base() >= number) {
            fault(pointer + "/base", named(version) + "De versie waarop dit verderging, hoort eerder te zijn.");
        }
        known(pointer + "/by", version.actor());
        moment(pointer + "/at", version.savedAt());
        List<Problem> problems = storable.problems(version);
        problems.forEach(problem -> fault(
                pointer + (problem.column() == null ? "/value" : "/value/" + problem.column()),
                named(version) + problem.text()));
        if (problems.isEmpty() && signs(version)) {
            Signer.of(version.value()).ifPresent(person -> known(pointer + "/value/door", person));
        }
    }

    /** Others than approvals and marks may have any text in a field of that name. */
    private boolean signs(EntryVersion version) {
        Question question = guide.index().questions().get(version.question());
        return question == null || question.type() == QuestionType.APPROVAL;
    }

    private void known(String pointer, UUID person) {
        if (!people.contains(person)) {
            fault(pointer, "Deze persoon staat niet in de lijst 'people'. Zet die erbij, met gebruikersnaam.");
        }
    }

    private void moment(String pointer, Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(latest)) {
            fault(pointer, "Dit moment kan niet: het ligt vóór het jaar 2000, of in de toekomst.");
        }
    }

    private static String named(EntryVersion version) {
        return "Vraag '" + version.question() + "'" + (version.row().isEmpty() ? "" : ", regel '" + version.row() + "'")
                + ": ";
    }

    private void fault(String pointer, String text) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new FileFault(pointer, text));
        }
    }
}
