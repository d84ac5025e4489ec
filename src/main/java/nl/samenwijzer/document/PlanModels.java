package nl.samenwijzer.document;

import java.time.Instant;
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

import com.fasterxml.jackson.databind.node.TextNode;

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
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
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

    /** The plan as it reads in an adopted version (null or empty: as it stands); empty when there is no such version. */
    Optional<Reading> read(OpenPlan open, String version) {
        var versions = plans.snapshots(open);
        return version == null || version.isEmpty() ? Optional.of(Reading.now(open, versions, this::circumstances))
                : Reading.asAdopted(open, versions, version, this::circumstances);
    }

    /** The plan as it reads, without what the edition takes out of texts. */
    Reading in(Edition edition, Reading reading) {
        if (edition.leaveOut() == null) {
            return reading;
        }
        var told = reading.open().state().with(cleaned(reading.open(), edition).entries());
        return reading.telling(reading.isConcept() ? told : told.adoptedNow());
    }

    /** What the edition leaves out of the document because not everyone may read it. */
    LeftOut leftOut(Reading reading, Document document, Edition edition) {
        var takenOut = edition.leaveOut() == null ? List.<TakenOut> of() : cleaned(reading.open(), edition).takenOut();
        return reading.open().state().ask(names -> LeftOut.of(document, edition, names, takenOut));
    }

    /** Who worked on the plan are known by name, others by what a name looks like. */
    private PublicEntries cleaned(OpenPlan open, Edition edition) {
        var entries = open.state().entries();
        var ids = Stream.concat(open.plan().team().stream().map(Member::account),
                entries.all().map(Entry::updatedBy).filter(id -> id != null)).distinct().toList();
        var people = accounts.byIds(ids).values().stream().map(Account::displayName).sorted().toList();
        return open.state().kept("public " + edition.leaveOut() + people, PublicEntries.class,
                names -> PublicEntries.of(open.guide(), titled(open), edition.leaveOut(), people));
    }

    /** A title that never changed is in no entry. */
    private static Entries titled(OpenPlan open) {
        var entries = open.state().entries();
        return entries.value(Marks.TITLE) != null ? entries
                : entries.with(List.of(new Entry(Marks.TITLE, Entry.SINGLE, 0,
                        TextNode.valueOf(open.state().input().title()), null, false, null, Instant.EPOCH)));
    }

    /** The document as the plan reads; {@code row} is its row, empty when there is one for the whole plan. */
    Supplier<DocumentModel> model(Reading reading, Document document, String row, Edition edition) {
        var state = in(edition, reading).open().state();
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
        var then = Reading.now(reading.open().asAdopted(reading.versions().get(0)), reading.versions(), this::circumstances);
        var before = model(then, document, row, edition);
        var after = model(reading, document, row, edition);
        return Optional.of(() -> Comparison.of(before.get(), after.get(), newest.name(), date));
    }

    private Circumstances circumstances(OpenPlan open, List<Snapshot> snapshots) {
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
