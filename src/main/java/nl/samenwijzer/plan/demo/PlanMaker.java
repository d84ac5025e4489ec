package nl.samenwijzer.plan.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.Teams;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;

/**
 * Makes a plan from an example as its team would have: by the ordinary services, phase by phase, each question answered by
 * whose role it is.
 */
@ApplicationScoped
class PlanMaker {

    private final Plans plans;
    private final Teams teams;
    private final SaveEntries saving;
    private final Guides guides;
    private final Accounts accounts;

    PlanMaker(Plans plans, Teams teams, SaveEntries saving, Guides guides, Accounts accounts) {
        this.plans = plans;
        this.teams = teams;
        this.saving = saving;
        this.guides = guides;
        this.accounts = accounts;
    }

    /** Makes the plan and tells its id. Throws {@link IllegalStateException} when the plan does not take the example. */
    UUID make(DemoPlan demo) {
        Example example = Example.read(demo.file());
        return new Making(demo, example, guides.latest(example.guide())).plan();
    }

    private final class Making {
        private final DemoPlan demo;
        private final Example example;
        private final Guide guide;
        private final ExampleRows rows;
        private final Map<String, Account> team = new LinkedHashMap<>();
        private final Account leader;

        Making(DemoPlan demo, Example example, Guide guide) {
            this.demo = demo;
            this.example = example;
            this.guide = guide;
            this.rows = ExampleRows.withNewIds(guide);
            demo.team().forEach((username, role) -> team.put(role, accounts.byUsername(username).orElseThrow()));
            this.leader = guide.about().roles().stream().filter(role -> role.planRole() == PlanRole.LEADER).map(Role::id)
                    .filter(team::containsKey).map(team::get).findFirst().orElseThrow();
        }

        UUID plan() {
            UUID plan = plans.create(example.title(), guide, null, leader).id();
            team.forEach((role, person) -> join(plan, role, person));
            save(plan, leader, List.of(mark(Marks.DISTRICTS, Json.parse(Json.write(example.districts())))));
            guide.phases().forEach(phase -> fill(plan, phase));
            save(plan, leader, demo.marks().entrySet().stream().map(mark -> mark(mark.getKey(), mark.getValue())).toList());
            return plan;
        }

        private void join(UUID plan, String role, Account person) {
            if (!person.equals(leader)) {
                teams.put(plan, person, role, leader).ifPresent(wrong -> {
                    throw new IllegalStateException(demo.file() + ": " + role + ": " + wrong);
                });
            }
        }

        /** Approvals come last: those who give them look at what the others wrote. */
        private void fill(UUID plan, Phase phase) {
            Predicate<Question> approval = question -> question.type() == QuestionType.APPROVAL;
            team.values().forEach(person -> answer(plan, phase, approval.negate(), person));
            team.values().forEach(person -> answer(plan, phase, approval, person));
            save(plan, leader, plans.open(plan, leader).state().phase(phase).steps().stream()
                    .filter(step -> step.missing().isEmpty() && step.questions().stream().anyMatch(this::given))
                    .map(step -> mark(Marks.done(step.step().id()), BooleanNode.TRUE)).toList());
        }

        private void answer(UUID plan, Phase phase, Predicate<Question> which, Account person) {
            save(plan, person, phase.steps().stream().flatMap(step -> step.questions().stream())
                    .filter(which.and(this::given).and(question -> person.equals(team.getOrDefault(question.role(), leader))))
                    .flatMap(question -> changes(question).stream()).toList());
        }

        private boolean given(Question question) {
            return demo.has(question, guide) && value(question) != null;
        }

        private JsonNode value(Question question) {
            JsonNode value = demo.instead().getOrDefault(question.id(), example.answers().get(question.id()));
            return value == null || value.isNull() ? null : value;
        }

        private List<Change> changes(Question question) {
            int most = demo.rows().getOrDefault(question.id(), Integer.MAX_VALUE);
            List<Change> changes = new ArrayList<>();
            rows.cells(question, value(question)).stream().limit(most).forEach(
                    cell -> changes.add(Change.putRow(question.id(), cell.row(), 0, UUID.randomUUID(), cell.value())));
            return changes;
        }

        private void save(UUID plan, Account person, List<Change> changes) {
            if (changes.isEmpty()) {
                return;
            }
            List<SaveResult> refused = saving.saveAll(plan, changes, person).stream()
                    .filter(result -> !(result instanceof SaveResult.Saved)).toList();
            if (!refused.isEmpty()) {
                throw new IllegalStateException(demo.file() + " does not fit its guide: " + refused);
            }
        }

        private static Change mark(String name, JsonNode value) {
            return Change.put(name, 0, UUID.randomUUID(), value);
        }
    }
}
