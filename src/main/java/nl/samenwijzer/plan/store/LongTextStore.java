package nl.samenwijzer.plan.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.LongText;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.sql.Sql;

/**
 * Which long texts stand in which plans, by who wrote them. Keeps hashes only.
 */
@ApplicationScoped
public class LongTextStore {

    /**
     * The texts of a plan (its id is the parameter) that stand in another plan of their author too, as {@code CopiedText} reads
     * them: part of the statement that reads the head of a plan, because another plan may change at any time.
     */
    static final String COPIED = "(select string_agg(t.question || ' ' || t.text_hash, chr(10)) from long_text t"
            + " where t.plan_id = ? and exists (select 1 from long_text o where o.author = t.author"
            + " and o.text_hash = t.text_hash and o.plan_id <> t.plan_id))";

    private final Sql sql;

    LongTextStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps what was saved; {@code before} is the plan as it was. Costs nothing where no long text was or is. */
    public void saved(UUID plan, Entries before, List<EntryVersion> versions) {
        List<EntryVersion> changed = versions.stream().filter(version -> !Marks.isMark(version.question()))
                .filter(version -> LongText.hash(version.value()) != null || LongText.hash(valueIn(before, version)) != null)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> there = new ArrayList<>();
        for (EntryVersion version : changed) {
            String hash = LongText.hash(version.value());
            if (hash == null) {
                gone.add(new Object[] { plan, version.question(), version.row() });
            } else {
                there.add(new Object[] { version.actor(), hash, plan, version.question(), version.row() });
            }
        }
        if (!gone.isEmpty()) {
            sql.changeAll("delete from long_text where plan_id = ? and question = ? and row_id = ?", gone);
        }
        if (!there.isEmpty()) {
            write(there);
        }
    }

    private void write(List<Object[]> texts) {
        int[] updated = sql.changeAll(
                "update long_text set author = ?, text_hash = ? where plan_id = ? and question = ? and row_id = ?", texts);
        List<Object[]> fresh = new ArrayList<>();
        for (int i = 0; i < updated.length; i++) {
            if (updated[i] == 0) {
                fresh.add(texts.get(i));
            }
        }
        sql.insertAll("long_text (author, text_hash, plan_id, question, row_id)", fresh);
    }

    private static JsonNode valueIn(Entries before, EntryVersion version) {
        return before.find(version.question(), version.row()).map(Entry::value).orElse(null);
    }
}
