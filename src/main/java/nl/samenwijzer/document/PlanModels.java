package nl.samenwijzer.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.document.compare.Comparison;
import nl.samenwijzer.document.compose.Circumstances;
import nl.samenwijzer.document.compose.Composer;
import nl.samenwijzer.document.compose.Version;
import nl.samenwijzer.document.model.DocumentModel;
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
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.web.OrganisationSettings;

/** Reads what a document depends on besides its plan; what it gives composes without reading any further. */
@ApplicationScoped
class PlanModels implements Reading.Around {

    private final Plans plans;
    private final Accounts accounts;
    private final OrganisationSettings organisation;

    PlanModels(Plans plans, Accounts accounts, OrganisationSettings organisation) {
        this.plans = plans;
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /** The plan as it reads in an adopted version (null or empty: as it stands); empty when there is no such version. */
    Optional<Reading> read(OpenPlan open, String version) {
        var versions = plans.snapshots(open);
        return version == null || version.isEmpty() ? Optional.of(Reading.now(open, versions, this))
                : Reading.asAdopted(open, versions, version, this);
    }

    /** The document as the plan reads; {@code row} is its row, empty when there is one for the whole plan. */
    Supplier<DocumentModel> model(Reading reading, Document document, String row, Edition edition) {
        var state = Publishing.in(edition, reading).open().state();
        var circumstances = reading.around().get();
        return () -> Composer.compose(document, row, edition, state, circumstances);
    }

    /** The document as the plan reads, with what changed since the newest adopted version; empty when there is none. */
    Optional<Supplier<DocumentModel>> changes(Reading reading, Document document, String row, Edition edition) {
        if (reading.versions().isEmpty()) {
            return Optional.empty();
        }
        var newest = reading.around().get().versions().get(0);
        var date = Labels.of(LocalDate.ofInstant(newest.at(), reading.open().state().input().zone()));
        var then = Reading.now(reading.open().asAdopted(reading.versions().get(0)), reading.versions(), this);
        var before = model(then, document, row, edition);
        var after = model(reading, document, row, edition);
        return Optional.of(() -> Comparison.of(before.get(), after.get(), newest.name(), date));
    }

    @Override
    public List<String> people(OpenPlan open) {
        var ids = Stream.concat(open.plan().team().stream().map(Member::account),
                open.state().entries().all().map(Entry::updatedBy).filter(id -> id != null)).distinct().toList();
        return accounts.byIds(ids).values().stream().map(Account::displayName).sorted().toList();
    }

    @Override
    public Circumstances circumstances(OpenPlan open, List<Snapshot> snapshots) {
        var approvers = approvers(open);
        var people = accounts.byIds(Stream.concat(approvers.stream(), snapshots.stream().map(Snapshot::createdBy))
                .collect(Collectors.toSet()));
        var names = new HashMap<String, String>();
        approvers.stream().filter(people::containsKey)
                .forEach(approver -> names.put(approver.toString(), people.get(approver).displayName()));
        var versions = snapshots.stream()
                .map(snapshot -> new Version(snapshot.number(), snapshot.createdAt(),
                        people.containsKey(snapshot.createdBy()) ? people.get(snapshot.createdBy()).displayName() : "",
                        Answers.of(open.guide(), SnapshotContent.entries(snapshot.content()))))
                .toList();
        return new Circumstances(organisation.name(), open.may(Action.VIEW_SHIELDED), field -> shown(open, field), versions,
                names);
    }

    /** A document tells a field of all groups. */
    private static void shown(OpenPlan open, String field) {
        open.state().entries().rows(open.guide().registerQuestion().id()).stream()
                .filter(row -> row.value() != null && row.value().hasNonNull(field))
                .forEach(row -> open.shown().note(field, row.row()));
    }

    /** Who gave an approval. */
    private static Set<UUID> approvers(OpenPlan open) {
        return open.guide().questions().stream().filter(question -> question.type() == QuestionType.APPROVAL)
                .map(question -> open.state().stored(question)).filter(answer -> answer != null)
                .flatMap(answer -> uuid(answer.path("door").asText()).stream()).collect(Collectors.toSet());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
    }
}
