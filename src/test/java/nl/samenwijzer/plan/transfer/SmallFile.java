package nl.samenwijzer.plan.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.SnapshotContent;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.Json;

/** The file of a small plan on the guide of another organisation, and what is said of it when something in it is changed. */
final class SmallFile {

    static final String ANNA = "00000000-0000-4000-8000-00000000000a";
    static final String BRAM = "00000000-0000-4000-8000-00000000000b";
    static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    static final Guide GUIDE = TestPlan.small().state().guide();

    private static final String AT = "2026-11-20T09:00:00.123456Z";

    private SmallFile() {
    }

    static ObjectNode json() {
        ObjectNode file = object("{'format':{'name':'samenwijzer-plan','version':1},"
                + "'plan':'00000000-0000-4000-8000-0000000000ff','guide':{'id':'waterschap','version':'2.3'},'title':'Dijk',"
                + "'createdAt':'" + AT + "','createdBy':'" + ANNA + "','team':[{'username':'anna','role':'trekker'}]}");
        ArrayNode entries = file.putArray("entries");
        entries.add(entry("@title", "", 1, "'Dijk'"));
        entries.add(entry("besluit_akkoord", "", 1, "{'uitkomst':'akkoord','door':'" + BRAM + "','datum':'2026-11-20'}"));
        entries.add(row(entry("plan_buren", "r1", 1, "{}"), "a0"));
        entries.add(row(entry("plan_buren", "r2", 1, "{}"), "a1"));
        ObjectNode work = entry("plan_werk", "", 2, "'Wij maken de dijk hoger.'");
        work.withArray("earlier").add(version(1, "'Dijk'"));
        entries.add(work);
        ObjectNode snapshot = file.putArray("snapshots").addObject();
        snapshot.put("question", "besluit_akkoord").put("number", 1).put("by", BRAM).put("at", AT);
        content(snapshot,
                "{'plan':'x','guide':'waterschap','guideVersion':'2.3','title':'Dijk','entries':[{'question':'plan_werk',"
                        + "'row':'','version':2,'value':'Dijk','sortKey':null,'by':'" + ANNA + "','at':'" + AT + "'}]}");
        file.putArray("people").add(person(ANNA, "anna")).add(person(BRAM, "bram"));
        return file;
    }

    static ObjectNode entry(String question, String row, int version, String value) {
        ObjectNode entry = object("{'question':'" + question + "','row':'" + row + "'}");
        entry.setAll(version(version, value));
        entry.putArray("earlier");
        return entry;
    }

    static ObjectNode version(int version, String value) {
        return object("{'version':" + version + ",'base':" + (version - 1) + ",'value':" + value + ",'by':'" + ANNA
                + "','at':'" + AT + "'}");
    }

    static ObjectNode row(ObjectNode entry, String sortKey) {
        return entry.put("sortKey", sortKey);
    }

    static ObjectNode person(String id, String username) {
        return object("{'id':'" + id + "','username':'" + username + "','displayName':'" + username + "'}");
    }

    /** Gives a snapshot another content with the hash that fits. */
    static void content(ObjectNode snapshot, String content) {
        String text = content.replace('\'', '"');
        snapshot.put("content", text).put("hash", SnapshotContent.hash(text));
    }

    static ObjectNode object(String json) {
        return (ObjectNode) Json.parse(json.replace('\'', '"'));
    }

    static JsonNode value(String json) {
        return Json.parse(json.replace('\'', '"'));
    }

    /** What is wrong with the small file after a change, as "pointer text". */
    static List<String> faults(Consumer<ObjectNode> change) {
        ObjectNode file = json();
        change.accept(file);
        return faults(file.toString());
    }

    /** What is wrong with a text. */
    static List<String> faults(String text) {
        return faults(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> faults(byte[] file) {
        try {
            PlanFileCheck.check(PlanFileReader.read(new ByteArrayInputStream(file)), GUIDE, NOW);
            return List.of();
        } catch (RefusedFile refused) {
            return refused.faults().stream().map(fault -> fault.pointer() + " " + fault.text()).toList();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
