package nl.samenwijzer.plan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.samenwijzer.advice.signal.Signals;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.progress.PlanState;

/** What is remembered of earlier evaluations never changes what comes out. */
class MemoryTest {

    private static final Guide GUIDE = Fixtures.guide();
    private static final Signals SIGNALS = new Signals();

    @ParameterizedTest
    @ValueSource(strings = { Fixtures.BERKENSTRAAT, Fixtures.SCHOOLTERREIN })
    void state_afterEachOfManyChanges_isTheSameAsComputedFromNothing(String file) {
        PlanState remembering = Fixtures.state(file, SIGNALS);
        everything(remembering);

        for (List<Entry> change : changes(remembering.entries())) {
            Entries entries = remembering.entries().with(change);
            remembering = remembering.with(entries);
            PlanState fresh = Fixtures.state(file, Entries.of(entries.all().toList()), SIGNALS);

            assertThat(everything(remembering)).as(change.toString()).isEqualTo(everything(fresh));
        }
    }

    /** Empties every fourth question and puts it back, then turns the answers on which most depends. */
    private static List<List<Entry>> changes(Entries entries) {
        List<String> questions = entries.questions().stream().filter(question -> !question.startsWith("@")).toList();
        List<List<Entry>> changes = new ArrayList<>();
        IntStream.range(0, questions.size()).filter(index -> index % 4 == 0).mapToObj(questions::get).forEach(question -> {
            List<Entry> before = entries.all(question).toList();
            changes.add(before.stream().map(entry -> changed(entry, null)).toList());
            changes.add(before);
        });
        Map.of("in3_besluit", "\"geen\"", "vk2_gevoel", "3", "in1_instrumenten", "[\"bopa\"]", "vk1_projectfase",
                "\"initiatief\"", "de7_verwerktijd", "2").forEach(
                        (question, value) -> changes
                                .add(List.of(changed(entries.find(question, "").orElseThrow(), value))));
        Entry group = entries.rows("vk4_lijst").get(0);
        changes.add(List.of(changed(group, group.value().toString().replaceFirst("\"belang\":4", "\"belang\":1"))));
        return changes;
    }

    private static Entry changed(Entry entry, String json) {
        return new Entry(entry.question(), entry.row(), entry.version() + 1, Json.parse(json), entry.sortKey(),
                json == null && !entry.row().isEmpty(), entry.updatedBy(), entry.updatedAt());
    }

    private static Map<String, Object> everything(PlanState state) {
        Map<String, Object> all = new TreeMap<>();
        all.put("phases", state.phases());
        all.put("minimum", state.minimum());
        all.put("signals", state.signals());
        all.put("missing", state.adoption().missing());
        state.ask(names -> {
            GUIDE.questions().stream().map(Question::id).forEach(id -> all.put(id, String.valueOf(names.value(id))));
            GUIDE.about().derived().forEach(name -> all.put(name.name(), value(names, name.name())));
            GUIDE.decisions().stream().filter(decision -> decision.forEach() == null)
                    .forEach(decision -> all.put(decision.id(), names.outcome(decision)));
            return null;
        });
        return all;
    }

    private static Object value(Names names, String name) {
        return names.rows(GUIDE.registerQuestion()).stream().map(row -> (String) row.get("id"))
                .map(row -> row + String.valueOf(names.valueFor(name, row))).toList() + String.valueOf(names.value(name));
    }
}
