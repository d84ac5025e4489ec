package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.progress.StepState;
import nl.samenwijzer.web.Browser;

/** The longest form of the guide that comes with the application, sent by a real browser. */
@QuarkusTest
class LongFormTest extends PlanOnPages {

    private static final int ROWS_ON_A_PAGE = 50;
    /** What Quarkus takes of a form that is not multipart. */
    private static final int FIXED_LIMIT = 1000;
    private static final Pattern FIELD = Pattern.compile(" name=\"[^\"]+\"");
    private static final String FILL = """
            form => {
              let turn = 0;
              const seen = new Set();
              for (const input of form.querySelectorAll('#vragen :is(input, select, textarea)')) {
                turn++;
                if (input.type === 'hidden' || input.name.endsWith('.@nieuw')) continue;
                if (input.type === 'checkbox') input.checked = true;
                else if (input.type === 'radio') { input.checked = !seen.has(input.name) || turn % 2 === 0; seen.add(input.name); }
                else if (input.tagName === 'SELECT') input.selectedIndex = 1 + turn % (input.options.length - 1);
                else if (input.type === 'date') input.value = `2027-0${1 + turn % 9}-1${turn % 10}`;
                else if (input.inputMode) input.value = String(turn);
                else input.value = `Tekst ${turn} <b> "é" & 😀`;
              }
              return [...new FormData(form)].filter(([name]) => form.querySelector(`#vragen [name="${name}"]:not([type=hidden])`));
            }""";

    @TestHTTPResource("/")
    URL base;

    @Test
    void save_fiftyRowsOfTheWidestStep_keepsEveryCell() {
        fillIn();
        String step = widestStep();
        assertThat(fieldsOf(step)).isGreaterThan(FIXED_LIMIT);

        TreeMap<String, List<String>> sent = new TreeMap<>();
        try (Browser browser = new Browser()) {
            Page page = browser.page(1280, true);
            signIn(page);
            page.navigate(base + url(step).substring(1));
            for (Object field : (List<?>) page.locator("#stap-formulier").evaluate(FILL)) {
                List<?> pair = (List<?>) field;
                sent.computeIfAbsent((String) pair.get(0), name -> new ArrayList<>()).add((String) pair.get(1));
            }
            page.locator("#stap-formulier .sw-acts button:text-is('Opslaan')").click();
            page.waitForLoadState(LoadState.LOAD);
            assertThat(page.locator("h1").innerText()).isEqualTo(guides.forNewPlans().step(step).name());
        }

        assertThat(sent).hasSizeGreaterThan(ROWS_ON_A_PAGE * 3);
        TreeMap<String, List<String>> stored = new TreeMap<>();
        sent.keySet().stream().filter(name -> !name.endsWith(".@nieuw"))
                .forEach(name -> stored.put(name, stored(name.split("\\."))));
        sent.keySet().removeIf(name -> name.endsWith(".@nieuw"));
        assertThat(stored).isEqualTo(sent);
    }

    private void fillIn() {
        joined("opdrachtgever");
        FilledPlan filled = new FilledPlan(guides.forNewPlans());
        saving.saveAll(plan, filled.gates(), account("opdrachtgever"));
        // answers may open the next phase, so twice
        saving.saveAll(plan, filled.answers(), leader);
        saving.saveAll(plan, filled.answers(), leader);
        assertThat(saving.saveAll(plan, rows(), leader)).allMatch(SaveResult.Saved.class::isInstance);
    }

    /** Fifty rows in every list that has no rule against it. */
    private List<Change> rows() {
        return guides.forNewPlans().questions().stream()
                .filter(question -> question.type().hasRows() && question.type() != QuestionType.METHODS)
                .flatMap(question -> IntStream.range(1, ROWS_ON_A_PAGE).mapToObj(i -> row(question, "r" + i))).toList();
    }

    private static Change row(Question question, String row) {
        return Change.putRow(question.id(), row, 0, UUID.randomUUID(), Json.parse("{}"));
    }

    private String widestStep() {
        return open().state().steps().stream().map(StepState::step).map(Step::id).max(Comparator.comparingLong(this::fieldsOf))
                .orElseThrow();
    }

    private long fieldsOf(String step) {
        return FIELD.matcher(visitor.get(url(step)).asString()).results().count();
    }

    private void signIn(Page page) {
        page.navigate(base + "inloggen");
        page.fill("#username", "projectleider");
        page.fill("#password", "samenwijzer-demo");
        page.locator("button:text-is('Inloggen')").click();
        page.waitForLoadState(LoadState.LOAD);
    }

    private List<String> stored(String[] address) {
        Question question = guides.forNewPlans().question(address[0]);
        boolean rows = question.type().hasRows();
        Entry entry = open().state().entries().find(address[0], address.length > 1 ? address[1] : Entry.SINGLE).orElseThrow();
        JsonNode value = rows ? entry.value().path(address[2]) : entry.value();
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList()
                : List.of(value.asText());
    }
}
