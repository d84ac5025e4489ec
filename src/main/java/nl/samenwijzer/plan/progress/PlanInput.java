package nl.samenwijzer.plan.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.rule.Memory;
import nl.samenwijzer.guide.rule.Rulebook;
import nl.samenwijzer.plan.entry.Answers;
import nl.samenwijzer.plan.entry.CopiedText;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Marks;

/**
 * All that the state of a plan follows from.
 *
 * @param leader names of who lead the plan, as one text; null when nobody does
 * @param commissioner names of for whom it is made, as one text; null when nobody is
 * @param adopted answers by question as last adopted; null when it never was
 * @param settings settings of the organisation by id
 * @param zone in which moments become dates
 * @param copied texts that stand in another plan of their author too
 * @param memory what was computed before for this plan; whatever is in it, the state is the same
 */
public record PlanInput(Rulebook rulebook, Entries entries, String title, String leader, String commissioner,
        Map<String, JsonNode> adopted, Map<String, Object> settings, LocalDate today, ZoneId zone,
        Set<CopiedText> copied, Memory memory) {

    /** A plan of which nothing was computed before. */
    public PlanInput(Rulebook rulebook, Entries entries, String title, String leader, String commissioner,
            Map<String, JsonNode> adopted, Map<String, Object> settings, LocalDate today, ZoneId zone) {
        this(rulebook, entries, title, leader, commissioner, adopted, settings, today, zone, Set.of(), new Memory());
    }

    public Guide guide() {
        return rulebook.guide();
    }

    /** The same plan with other entries. */
    public PlanInput with(Entries other) {
        String newTitle = other.text(Marks.TITLE);
        return new PlanInput(rulebook, other, newTitle == null ? title : newTitle, leader, commissioner, adopted, settings,
                today, zone, copied, memory);
    }

    /** The same plan with these of its texts in another plan too. */
    public PlanInput withCopied(Set<CopiedText> texts) {
        return new PlanInput(rulebook, entries, title, leader, commissioner, adopted, settings, today, zone, texts, memory);
    }

    /** The same plan, adopted as it stands. */
    public PlanInput adoptedNow() {
        return new PlanInput(rulebook, entries, title, leader, commissioner, Answers.of(guide(), entries), settings, today,
                zone, copied, memory);
    }
}
