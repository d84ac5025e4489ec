package nl.samenwijzer.plan.page;

import static nl.samenwijzer.plan.page.FormFields.answer;
import static nl.samenwijzer.plan.page.FormFields.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;

/** Lists in a step: rows come, change, move and go. */
@QuarkusTest
class StepRowsTest extends PlanOnPages {

    @Test
    void rows_addedFilledMovedCopiedRemovedAndBroughtBack() {
        String first = add();
        String second = add();
        fill(first, 1, "Winkeliers");
        fill(second, 1, "Scholen");

        act("up:" + second);
        assertThat(groups()).containsExactly("Scholen", "Winkeliers");
        act("down:" + second);
        assertThat(groups()).containsExactly("Winkeliers", "Scholen");
        act("copy:" + first);
        assertThat(groups()).containsExactly("Winkeliers", "Winkeliers", "Scholen");

        Response removed = act("remove:" + second);
        assertThat(groups()).containsExactly("Winkeliers", "Winkeliers");
        String after = removed.header("Location").replaceFirst(".*(?=/plannen)", "");
        assertThat(visitor.get(after).asString()).contains("De regel is verwijderd.", "name=\"regel\" value=\"" + second);
    }

    @Test
    void row_justAddedToAStepThatIsReady_isNotWrongYet() {
        post("vk4", answer("@done/vk4", 0, "ja"));
        String row = add();
        String gap = "href=\"#vk4_lijst-" + row + "-naam\"";

        assertThat(visitor.get(url("vk4") + "?open=" + REGISTER + "." + row).asString()).contains("Betrokkene 1")
                .doesNotContain(gap);
        assertThat(visitor.get(url("vk4")).asString()).contains(gap);
    }

    @Test
    void removeOfARowWithATypingError_works() {
        String row = add();
        Map<String, Object> form = cell(REGISTER, row, 1, "categorie", "bestaat_niet");
        form.put(REGISTER + ".action", "remove:" + row);

        assertThat(post("vk4", form).statusCode()).isEqualTo(303);
        assertThat(groups()).isEmpty();
    }

    @Test
    void row_ofSomeColumns_leavesTheOthers() {
        String row = add();
        fill(row, 1, "Winkeliers");

        post("vk4", cell(REGISTER, row, 2, "raakt", "De straat"));

        assertThat(open().state().entries().rows(REGISTER).get(0).value())
                .isEqualTo(Json.parse("{\"naam\":\"Winkeliers\",\"raakt\":\"De straat\"}"));
    }

    @Test
    void group_namedBesideAReference_isAddedToTheRegister() {
        Map<String, Object> add = new HashMap<>(Map.of("vk5_gesprekken.action", "add"));
        post("vk5", add);
        String talk = open().state().entries().rows("vk5_gesprekken").get(0).row();
        String address = "vk5_gesprekken." + talk;

        Response saved = post("vk5", new HashMap<>(Map.of("aanwezig", address, address + ".@versie", "1", address + ".@velden",
                "groep", address + ".groep", "", address + ".groep.@nieuw", "Basisschool")));

        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(groups()).containsExactly("Basisschool");
        assertThat(open().state().entries().rows("vk5_gesprekken").get(0).value().path("groep").asText())
                .isEqualTo(open().state().entries().rows(REGISTER).get(0).row());
        assertThat(visitor.get(url("vk5")).asString()).contains("Basisschool");
    }

    @Test
    void tenThousandRows_arePagesOfFifty() {
        List<Change> rows = IntStream.range(0, 10_000).mapToObj(i -> Change.putRow(REGISTER, "r" + i, 0,
                UUID.randomUUID(), Json.parse("{\"naam\":\"Groep " + i + "\"}"))).toList();
        assertThat(saving.saveAll(plan, rows, leader)).allMatch(SaveResult.Saved.class::isInstance);

        String last = visitor.get(url("vk4") + "?" + REGISTER + ".pagina=200").asString();

        assertThat(last).contains("Groep 9999", "Groep 9950").doesNotContain("Groep 9949");
        assertThat(post("vk4", cell(REGISTER, "r9999", 1, "naam", "Anders")).statusCode()).isEqualTo(303);
        assertThat(visitor.get(url("vk5")).statusCode()).isEqualTo(200);
    }

    private String add() {
        Response added = act("add");
        assertThat(added.statusCode()).isEqualTo(303);
        List<Entry> rows = open().state().entries().rows(REGISTER);
        String row = rows.get(rows.size() - 1).row();
        assertThat(added.header("Location")).contains("open=" + REGISTER + "." + row);
        return row;
    }

    private void fill(String row, int base, String name) {
        assertThat(post("vk4", cell(REGISTER, row, base, "naam", name)).statusCode()).isEqualTo(303);
    }

    private Response act(String action) {
        return post("vk4", Map.of(REGISTER + ".action", action));
    }

    private Response post(String step, Map<String, ?> form) {
        return visitor.post("/account", url(step), form);
    }
}
