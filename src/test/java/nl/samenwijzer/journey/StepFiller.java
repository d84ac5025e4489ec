package nl.samenwijzer.journey;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/** Types the answers of an example plan into the questions of the step that is on the screen, as a person would. */
final class StepFiller {

    private final Page page;
    private final JsonNode answers;
    private final Map<String, String> names = new HashMap<>();

    StepFiller(Page page, JsonNode answers) {
        this.page = page;
        this.answers = answers;
        answers.forEach(answer -> {
            if (answer.isArray()) {
                answer.forEach(this::nameRow);
            }
        });
    }

    /** Fills in every question of the page that the example answers; questions that appear meanwhile are filled in too. */
    void fill() {
        for (int i = 0; i < questions().count(); i++) {
            String question = questions().nth(i).getAttribute("id").substring("vraag-".length());
            JsonNode answer = answers.get(question);
            if (answer == null || answer.isObject()) {
                continue;
            }
            if (answer.isArray() && answer.size() > 0 && answer.get(0).isObject()) {
                rows(question, answer);
            } else {
                value(question, answer);
            }
        }
    }

    private Locator questions() {
        return page.locator("#vragen > [id^='vraag-']:not([hidden])");
    }

    private void rows(String question, JsonNode rows) {
        Locator add = page.locator("button[name='" + question + ".action'][value='add']");
        Locator present = page.locator("#vraag-" + question + " input[name='aanwezig'][value^='" + question + ".']");
        for (int i = 0; i < rows.size() && (add.count() > 0 || i < present.count()); i++) {
            fields(add.count() > 0 ? opened(question, i, add) : present.nth(i), rows.get(i));
        }
    }

    /** The row at this place: added when it is not there yet, opened when its fields are not shown. */
    private Locator opened(String question, int place, Locator add) {
        Locator row = page.locator("#vraag-" + question + " .sw-row").nth(place);
        Locator open = row.locator("button[value^='open:']");
        if (row.count() == 0 || open.count() > 0) {
            (row.count() == 0 ? add : open).click();
            page.waitForLoadState(LoadState.LOAD);
        }
        return row.locator("input[name='aanwezig']");
    }

    private void fields(Locator present, JsonNode row) {
        String name = present.getAttribute("value");
        row.properties().forEach(cell -> value(name + "." + cell.getKey(), cell.getValue()));
    }

    private void value(String name, JsonNode value) {
        Locator inputs = page.locator("#vragen [name='" + name + "']:not([type=hidden])");
        if (inputs.count() == 0 || value.isNull()) {
            return;
        }
        if (value.isArray()) {
            value.forEach(chosen -> pick(name, chosen.asText()));
        } else if (inputs.first().evaluate("input => input.tagName").equals("SELECT")) {
            inputs.first().selectOption(optionOf(inputs.first(), value.asText()));
        } else if ("radio".equals(inputs.first().getAttribute("type"))) {
            pick(name, value.asText());
        } else {
            inputs.first().fill(value.asText());
        }
    }

    private void pick(String name, String value) {
        Locator byValue = page.locator("#vragen [name='" + name + "'][value='" + value + "']");
        if (byValue.count() > 0) {
            byValue.first().check();
        } else {
            String id = page.locator("#vragen [name='" + name + "']:not([type=hidden])").filter(
                    new Locator.FilterOptions()).first().getAttribute("id");
            page.locator("[id^='" + id.replaceAll("-\\d+$", "-") + "'] + label:has-text('" + names.get(value) + "')").first()
                    .click();
        }
    }

    private String optionOf(Locator select, String value) {
        if (select.locator("option[value='" + value + "']").count() > 0) {
            return value;
        }
        return select.locator("option:text-is('" + names.get(value) + "')").getAttribute("value");
    }

    /** Rows refer to each other by ids of the example; on the screen they go by the first text in them. */
    private void nameRow(JsonNode row) {
        if (row.isObject() && row.hasNonNull("id")) {
            row.properties().stream().filter(cell -> !cell.getKey().equals("id") && cell.getValue().isTextual())
                    .findFirst().ifPresent(cell -> names.put(row.get("id").asText(), cell.getValue().asText()));
        }
    }
}
