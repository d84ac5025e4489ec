package nl.samenwijzer.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.guide.loading.BundledGuides;
import nl.samenwijzer.guide.loading.Folder;
import nl.samenwijzer.guide.loading.GuideLoader;
import nl.samenwijzer.guide.rule.Rulebook;
import nl.samenwijzer.plan.access.PlanAccess;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.CopiedText;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.progress.PlanInput;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.SignalSource;
import nl.samenwijzer.plan.save.History;
import nl.samenwijzer.plan.save.SaveRound;
import nl.samenwijzer.plan.store.Snapshot;

/** A plan without a database: answers go in through the real save protocol, everything else is derived. */
public final class TestPlan {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private static final UUID PLAN = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Guide SMALL = new GuideLoader()
            .load(Folder.of(Path.of("src/test/resources/guides/waterschap")));
    private static final Guide BUNDLED = bundled();

    private final Guide guide;
    private final List<EntryVersion> history = new ArrayList<>();
    private final SignalSource signals;
    private PlanInput input;
    private SaveRound.Outcome last;

    private TestPlan(Guide guide, SignalSource signals) {
        this.guide = guide;
        this.signals = signals;
        this.input = new PlanInput(Rulebook.of(guide), Entries.NONE, "Proef", "Fatima", null, null, Map.of(), TODAY,
                ZoneId.of("Europe/Amsterdam"));
    }

    /** An empty plan on the guide of another organisation. */
    public static TestPlan small() {
        return new TestPlan(SMALL, SignalSource.NONE);
    }

    /** The same with signals that are on. */
    public static TestPlan small(SignalSource signals) {
        return new TestPlan(SMALL, signals);
    }

    /** An empty plan on the guide that comes with the application. */
    public static TestPlan bundledGuide() {
        return new TestPlan(BUNDLED, SignalSource.NONE);
    }

    /** An empty plan on the bundled guide in which this text stands in the place of another. */
    public static TestPlan bundledGuide(String text, String instead) {
        Folder bundled = Folder.ofClassPath("guides/" + BUNDLED.id());
        return new TestPlan(new GuideLoader().load(new Folder() {

            @Override
            public String name() {
                return bundled.name();
            }

            @Override
            public Optional<String> text(String file) throws IOException {
                return bundled.text(file).map(content -> content.replace(text, instead));
            }
        }), SignalSource.NONE);
    }

    /** The same with signals. */
    public static TestPlan bundledGuide(SignalSource signals) {
        return new TestPlan(BUNDLED, signals);
    }

    /** Saves an answer or mark as somebody with this role, on the version that stands. */
    public SaveResult save(String role, String question, String json) {
        int base = input.entries().find(question, "").map(entry -> entry.version()).orElse(0);
        return save(role, Change.put(question, base, UUID.randomUUID(), Json.parse(json)));
    }

    /** Saves a row as somebody with this role, on the version that stands. */
    public SaveResult saveRow(String role, String question, String row, String json) {
        int base = input.entries().find(question, row).map(entry -> entry.version()).orElse(0);
        return save(role, Change.putRow(question, row, base, UUID.randomUUID(), Json.parse(json)));
    }

    public SaveResult save(String role, Change change) {
        last = round(role).save(List.of(change));
        history.addAll(last.versions());
        input = last.adopted() ? last.after().input().adoptedNow() : last.after().input();
        return last.results().get(0);
    }

    /** Lets these of its texts stand in another plan of their author too. */
    public void copied(Set<CopiedText> texts) {
        input = input.withCopied(texts);
    }

    /** The same with settings of the organisation. */
    public TestPlan with(Map<String, Object> settings) {
        input = new PlanInput(input.rulebook(), input.entries(), input.title(), input.leader(), input.commissioner(),
                input.adopted(), settings, input.today(), input.zone());
        return this;
    }

    /** The same plan on another day. */
    public TestPlan on(LocalDate day) {
        input = new PlanInput(input.rulebook(), input.entries(), input.title(), input.leader(), input.commissioner(),
                input.adopted(), input.settings(), day, input.zone());
        return this;
    }

    /** The plan as it stands, as an adopted version with this number. */
    public Snapshot snapshot(int number) {
        String content = SnapshotContent.write(PLAN, input);
        return new Snapshot(PLAN, PLAN, number, guide.about().adoption().question(), content, SnapshotContent.hash(content),
                NOW,
                PLAN);
    }

    /** What the last save did besides. */
    public SaveRound.Outcome last() {
        return last;
    }

    public PlanState state() {
        return new PlanState(input, signals);
    }

    /** The plan as somebody with this role has it. */
    public OpenPlan open(String role) {
        Plan plan = new Plan(PLAN, 12, guide.id(), guide.version(), input.title(), 1, NOW, PLAN, NOW, PLAN, List.of(),
                Set.of());
        return new OpenPlan(plan, account(role), PlanAccess.as(inPlan(role)), guide, this::state);
    }

    private static Account account(String role) {
        return new Account(UUID.nameUUIDFromBytes(role.getBytes(StandardCharsets.UTF_8)), role, role, Set.of());
    }

    private Role inPlan(String role) {
        return guide.about().roles().stream().filter(known -> known.id().equals(role)).findFirst().orElseThrow();
    }

    private SaveRound round(String role) {
        Account account = account(role);
        return new SaveRound(state(), account, PlanAccess.as(inPlan(role)), new Kept(account.id()), NOW);
    }

    private final class Kept implements History {
        private final UUID actor;

        Kept(UUID actor) {
            this.actor = actor;
        }

        /** As the database is when it finds the operation: this has no constraint of its own. */
        @Override
        public boolean suspicious() {
            return true;
        }

        @Override
        public Optional<EntryVersion> done(UUID operation) {
            return history.stream().filter(v -> v.actor().equals(actor) && v.operation().equals(operation)).findFirst();
        }

        @Override
        public Optional<EntryVersion> version(String question, String row, int version) {
            return history.stream()
                    .filter(v -> v.question().equals(question) && v.row().equals(row) && v.version() == version).findFirst();
        }
    }

    private static Guide bundled() {
        try {
            return BundledGuides.load(new GuideLoader()).get(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
