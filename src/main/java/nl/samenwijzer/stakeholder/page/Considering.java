package nl.samenwijzer.stakeholder.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.form.SentForm;
import nl.samenwijzer.stakeholder.register.Kind;

/** The form with a reason per kind of stakeholder that has no group. */
final class Considering {

    private static final String REASON = "reden.";
    private static final String VERSION = "versie.";
    private static final String OPERATION = "opdracht.";

    private Considering() {
    }

    /** The reasons that the form changes. */
    static List<Change> changes(OpenPlan open, SentForm form) {
        Map<String, String> typed = typed(open, form);
        return Kind.all(open.state()).stream().filter(kind -> typed.containsKey(kind.category().id()))
                .filter(kind -> !typed.get(kind.category().id()).isBlank() || kind.version() > 0)
                .map(kind -> change(kind.category().id(), typed.get(kind.category().id()), form)).toList();
    }

    /** What was typed, by kind; only of the kinds that the form shows. */
    static Map<String, String> typed(OpenPlan open, SentForm form) {
        Map<String, String> typed = new LinkedHashMap<>();
        open.guide().register().categories().forEach(category -> {
            if (!form.all(REASON + category.id()).isEmpty()) {
                typed.put(category.id(), form.text(REASON + category.id()));
            }
        });
        return typed;
    }

    /** Why something is not saved, by kind. */
    static Map<String, String> errors(List<SaveResult> results) {
        Map<String, String> errors = new HashMap<>();
        results.forEach(result -> {
            if (result instanceof SaveResult.Refused refused) {
                errors.put(refused.row(), refused.problems().get(0).text());
            } else if (result instanceof SaveResult.Conflict conflict) {
                JsonNode theirs = conflict.theirs().value();
                errors.put(conflict.row(), "Een collega schreef intussen: '"
                        + (theirs == null ? "" : theirs.path("reden").asText()) + "'. Sla op om jouw tekst te bewaren.");
            }
        });
        return errors;
    }

    /** The kind of which the form asks to begin a group; empty for none. */
    static String wanted(OpenPlan open, SentForm form) {
        String kind = form.text("toevoegen");
        return open.guide().register().kind() != null && open.guide().register().categories().stream()
                .anyMatch(category -> category.id().equals(kind)) ? kind : "";
    }

    /** A group of this kind, of which the rest is to be filled in. */
    static Change group(OpenPlan open, String kind, SentForm form) {
        UUID operation = operation(form.text(OPERATION + kind));
        UUID row = Change.operationIn(operation, "group", kind);
        return Change.putRow(open.guide().registerQuestion().id(), row.toString(), 0, row,
                JsonNodeFactory.instance.objectNode().put(open.guide().register().kind().id(), kind));
    }

    private static Change change(String kind, String reason, SentForm form) {
        String version = form.text(VERSION + kind);
        return new Change(Change.Kind.PUT, Marks.CONSIDERED, kind, version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                operation(form.text(OPERATION + kind)),
                reason.isBlank() ? null : JsonNodeFactory.instance.objectNode().put("reden", reason.strip()), null);
    }

    private static UUID operation(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
