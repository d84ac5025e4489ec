package nl.samenwijzer.plan.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.account.OrganisationRole;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.NotAllowed;
import nl.samenwijzer.plan.PlanCopies;
import nl.samenwijzer.plan.PlanCopy;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.store.Snapshot;

/** Makes a new plan of a file. */
@ApplicationScoped
public class PlanImport {

    /**
     * The plan that was made.
     *
     * @param standsInFor for how many people of the file the importer stands in: what they did is in the name of the importer
     */
    public record Imported(UUID plan, int standsInFor) {
    }

    private final Guides guides;
    private final Accounts accounts;
    private final PlanCopies copies;
    private final Clock clock;

    PlanImport(Guides guides, Accounts accounts, PlanCopies copies, Clock clock) {
        this.guides = guides;
        this.accounts = accounts;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * Makes the plan with this person as its leader. All is checked before anything is stored.
     *
     * @throws RefusedFile when no plan can be made of it; nothing is stored
     * @throws NotAllowed when this person may not import plans
     * @throws IOException when the stream fails
     */
    public Imported of(InputStream file, Account importer) throws RefusedFile, IOException {
        if (!AccessPolicy.may(importer, Action.IMPORT_PLAN)) {
            throw new NotAllowed(Action.IMPORT_PLAN);
        }
        PlanFile plan = PlanFileReader.read(file);
        Guide guide = guide(plan.head());
        PlanFileCheck.check(plan, guide, clock.instant());
        People people = People.of(plan, known(plan, importer), importer);
        PlanCopy copy = copy(plan, guide, people);
        copies.store(copy, importer);
        return new Imported(copy.id(), people.unknown().size());
    }

    /** A file can say that anybody agreed: only an administrator may let it speak in the name of others. */
    private Map<String, Account> known(PlanFile plan, Account importer) {
        return importer.has(OrganisationRole.ADMIN)
                ? accounts.byUsernames(plan.people().stream().map(PlanFile.Person::username).toList())
                : Map.of(importer.username(), importer);
    }

    private Guide guide(PlanFile.Head head) throws RefusedFile {
        return guides.find(head.guide(), head.guideVersion())
                .orElseThrow(() -> new RefusedFile("/guide", "Dit plan volgt versie " + head.guideVersion()
                        + " van het stappenplan '" + head.guide() + "'. Die is hier niet. Vraag de beheerder om die versie"
                        + " te installeren."));
    }

    private static PlanCopy copy(PlanFile file, Guide guide, People people) {
        UUID id = UUID.randomUUID();
        List<List<EntryVersion>> entries = file.entries().stream()
                .map(versions -> versions.stream().map(people::here).toList()).toList();
        List<Snapshot> snapshots = file.snapshots().stream()
                .map(one -> new Snapshot(UUID.randomUUID(), id, one.number(), one.question(), one.content(), one.hash(),
                        one.at(), people.accounts().get(one.by())))
                .toList();
        String title = entries.stream().map(PlanFile::current).filter(entry -> entry.question().equals(Marks.TITLE))
                .findFirst().orElseThrow().value().textValue();
        return new PlanCopy(id, guide, title, file.head().createdAt(), people.accounts().get(file.head().createdBy()),
                entries, snapshots, people.origin(file.head().plan()));
    }
}
