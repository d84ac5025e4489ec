package nl.samenwijzer.stakeholder.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.answer.AnswerText;

/** How groups are called on a page. */
final class Calling {

    private final Question register;
    private final AnswerText text;
    private final Map<String, String> byRow = new HashMap<>();

    Calling(OpenPlan open, Names names) {
        this.register = open.guide().registerQuestion();
        this.text = new AnswerText(open, names);
        List<Entry> rows = open.state().entries().rows(register.id());
        for (int i = 0; i < rows.size(); i++) {
            byRow.put(rows.get(i).row(), text.label(register, rows.get(i), i + 1));
        }
    }

    /** A group that is in the register; another one is called by nothing. */
    String of(String row) {
        return byRow.getOrDefault(row, "");
    }

    /** A row of the engine. */
    String of(Map<String, Object> row) {
        return of(String.valueOf(row.get("id")));
    }

    /** An entry, also of a group that was removed. */
    String of(Entry group) {
        return byRow.getOrDefault(group.row(), text.label(register, group, 0));
    }
}
