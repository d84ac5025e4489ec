package nl.samenwijzer.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.document.compare.Comparison;
import nl.samenwijzer.document.compose.Circumstances;
import nl.samenwijzer.document.compose.Composer;
import nl.samenwijzer.document.compose.Version;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.publish.LeftOut;
import nl.samenwijzer.document.publish.PublicEntries;
import nl.samenwijzer.document.publish.TakenOut;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.plan.Member;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SnapshotContent;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Answers;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.web.OrganisationSettings;

/** Reads what a document depends on besides its plan; what it gives composes without reading any further. */
@ApplicationScoped
class PlanModels {

    private final Plans plans;
    private final Accounts accounts;
    private final OrganisationSettings organisation;

    PlanModels(Plans plans, Accounts accounts, OrganisationSettings organisation) {
        this.plans = plans;
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /** The newest adopted version; empty when there is none. */
    Optional<Snapshot> newest(OpenPlan open) {
        return plans.snapshots(open).stream().findFirst();
    }

    /** The document as the plan reads now; {@code row} is its row, empty when there is one for the whole plan. */
    Supplier<DocumentModel> now(OpenPlan open, Document document, String row, Edition edition) {
        return model(open, document, row, edition, versions(open, plans.snapshots(open)));
    }

    /** The document as the plan reads now, with what changed since the newest adopted version; empty when there is none. */
    Optional<Supplier<DocumentModel>> changes(OpenPlan open, Document document, String row, Edition edition) {
        var snapshots = plans.snapshots(open);
        if (snapshots.isEmpty()) {
            return Optional.empty();
        }
        var versions = versions(open, snapshots);
        var date = Labels.of(LocalDate.ofInstant(versions.get(0).at(), open.state().input().zone()));
        var before = model(open.asAdopted(snapshots.get(0)), document, row, edition, versions);
        var after = model(open, document, row, edition, versions);
        return Optional.of(() -> Comparison.of(before.get(), after.get(), versions.get(0).name(), date));
    }

    private Supplier<DocumentModel> model(OpenPlan open, Document document, String row, Edition edition,
            List<Version> versions) {
        var state = told(open, edition);
        var circumstances = new Circumstances(organisation.name(), open.may(Action.VIEW_SHIELDED),
                field -> shown(open, field), versions, approvers(open));
        return () -> Composer.compose(document, row, edition, state, circumstances);
    }

    /** What the edition leaves out of the document, of what the plan holds now. */
    LeftOut leftOut(OpenPlan open, Document document, Edition edition) {
        var takenOut = edition.leaveOut() == null ? List.<TakenOut> of() : cleaned(open, edition).takenOut();
        return open.state().ask(names -> LeftOut.of(document, edition, names, takenOut));
    }

    /** The plan without what the edition takes out of texts. */
    private PlanState told(OpenPlan open, Edition edition) {
        return edition.leaveOut() == null ? open.state() : open.state().with(cleaned(open, edition).entries());
    }

    /** Who worked on the plan are known by name, others by what a name looks like. */
    private PublicEntries cleaned(OpenPlan open, Edition edition) {
        var entries = open.state().entries();
        var ids = Stream.concat(open.plan().team().stream().map(Member::account),
                entries.all().map(Entry::updatedBy).filter(id -> id != null)).distinct().toList();
        var people = accounts.byIds(ids).values().stream().map(Account::displayName).sorted().toList();
        return open.state().kept("public " + edition.leaveOut() + people, PublicEntries.class,
                names -> PublicEntries.of(open.guide(), entries, edition.leaveOut(), people));
    }

    private List<Version> versions(OpenPlan open, List<Snapshot> snapshots) {
        var people = accounts.byIds(snapshots.stream().map(Snapshot::createdBy).distinct().toList());
        return snapshots.stream()
                .map(snapshot -> new Version(snapshot.number(), snapshot.createdAt(),
                        people.containsKey(snapshot.createdBy()) ? people.get(snapshot.createdBy()).displayName() : "",
                        Answers.of(open.guide(), SnapshotContent.entries(snapshot.content()))))
                .toList();
    }

    /** A document tells a field of all groups. */
    private static void shown(OpenPlan open, String field) {
        open.state().entries().rows(open.guide().registerQuestion().id()).stream()
                .filter(row -> row.value() != null && row.value().hasNonNull(field))
                .forEach(row -> open.shown().note(field, row.row()));
    }

    /** Names of who gave an approval, by the id that the approval holds. */
    private Map<String, String> approvers(OpenPlan open) {
        var ids = new HashSet<UUID>();
        open.guide().questions().stream().filter(question -> question.type() == QuestionType.APPROVAL)
                .map(question -> open.state().stored(question)).filter(answer -> answer != null)
                .forEach(answer -> uuid(answer.path("door").asText()).ifPresent(ids::add));
        var names = new HashMap<String, String>();
        accounts.byIds(ids).forEach((id, account) -> names.put(id.toString(), account.displayName()));
        return names;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
