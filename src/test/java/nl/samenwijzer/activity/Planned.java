package nl.samenwijzer.activity;

import nl.samenwijzer.activity.planning.Schedule;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.SaveResult;

/** A plan on the bundled guide in which people take part, so that it asks for a planning. */
public final class Planned {

    private final TestPlan plan;

    public Planned() {
        this(TestPlan.bundledGuide());
    }

    /** On another edition of that guide. */
    public Planned(TestPlan empty) {
        this.plan = empty;
        for (String score : new String[] { "vk2_gebied", "vk2_verandering", "vk2_duur", "vk2_belangen", "vk2_gevoel",
                "vk2_geld" }) {
            must(plan.save("projectleider", score, "2"));
        }
        for (String group : new String[] { "Winkeliers", "Scholen", "Bewoners" }) {
            must(plan.saveRow("omgevingsmanager", "vk4_lijst", group.toLowerCase(),
                    "{\"naam\":\"%s\",\"categorie\":\"ondernemers\"}".formatted(group)));
        }
        must(plan.save("opdrachtgever", "vk7_akkoord", "{\"uitkomst\":\"akkoord\"}"));
        must(plan.save("projectleider", "in3_besluit", "\"wel\""));
        row("in4_besluiten", "b1", "{'besluit':'Ontwerp','wie':'college','datum':'2027-06-15'}");
    }

    /** Saves a row; single quotes stand for double ones. */
    public Planned row(String question, String row, String json) {
        must(plan.saveRow("projectleider", question, row, json.replace('\'', '"')));
        return this;
    }

    /** Saves an answer. */
    public Planned answer(String question, String json) {
        must(plan.save("opdrachtgever", question, json));
        return this;
    }

    /** An activity on this day with other fields. */
    public Planned activity(String row, String day, String more) {
        return row("de7_planning", row, "{'datum':'%s','soort':'activiteit','omschrijving':'%s'%s}".formatted(day, row, more));
    }

    public Names names() {
        return plan.state().names();
    }

    /** On an edition in which an activity may last some days; {@code more} belongs to the field with the last day. */
    public static Planned ofMoreDays(String more) {
        String next = "- {id: soort, type: singleChoice, label: \"Soort\", required: true, meaning: kind,";
        return new Planned(TestPlan.bundledGuide(next, "- {id: tot_en_met, type: date, label: \"Tot en met\", required: false,"
                + " meaning: endDate" + more + "}\n          " + next));
    }

    /** As who leads it has it. */
    public OpenPlan open() {
        return plan.open("projectleider");
    }

    public Schedule schedule() {
        return Schedule.of(names());
    }

    private static void must(SaveResult result) {
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException(result.toString());
        }
    }
}
