package nl.samenwijzer.guide.rule;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.guide.feel.Feel;

/**
 * The rules of one guide, ready to evaluate: expressions are parsed once and kept, decision tables built on first use. Make
 * one per guide and share it; thread-safe.
 */
public final class Rulebook {

    private final Guide guide;
    private final Feel feel = new Feel();
    private final DecisionTables tables = new DecisionTables(feel);
    private final Map<String, Derived> derived = new LinkedHashMap<>();
    private final Map<String, Gate> gates = new LinkedHashMap<>();
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final List<Route> routes;
    private final GuideLists lists;
    private final Shapes shapes;
    private final Sources sources;
    private final Causes causes;
    private final NeverShown neverShown;

    private Rulebook(Guide guide) {
        this.guide = guide;
        guide.about().derived().forEach(name -> derived.put(name.name(), name));
        guide.about().gates().forEach(gate -> gates.put(gate.id(), gate));
        guide.about().settings().forEach(setting -> settings.put(setting.id(), setting));
        guide.decisions().forEach(decision -> decisions.put(decision.id(), decision));
        routes = guide.about().routes().stream().sorted(Comparator.comparingInt(Route::order)).toList();
        lists = GuideLists.of(guide);
        shapes = new Shapes(guide, feel);
        sources = new Sources(guide);
        causes = new Causes(this);
        neverShown = new NeverShown(guide, feel);
    }

    /** The rules of a guide that passed its check. */
    public static Rulebook of(Guide guide) {
        return new Rulebook(guide);
    }

    /**
     * One evaluation over the answers of one plan.
     *
     * @param answers stored answers by question id, in the JSON of the guide format (rows as arrays of objects with
     *        {@code id}); a missing answer or JSON null is unanswered
     * @param facts what the application knows besides the answers
     */
    public Names names(Map<String, JsonNode> answers, Facts facts) {
        return names(answers, facts, new Memory());
    }

    /** As {@link #names(Map, Facts)}, with what was computed before for the same plan. */
    public Names names(Map<String, JsonNode> answers, Facts facts, Memory memory) {
        return new Names(this, answers, facts, memory, false, null);
    }

    /** As {@link #names(Map, Facts, Memory)}, after earlier ones over the same plan: what still holds is not computed again. */
    public Names names(Map<String, JsonNode> answers, Facts facts, Memory memory, Names earlier) {
        return new Names(this, answers, facts, memory, false, earlier.rulebook() == this ? earlier : null);
    }

    /** As {@link #names}, but every answer counts, also one that the screen would hide: for the test cases of a guide. */
    public Names namesOfTestCase(Map<String, JsonNode> answers, Facts facts) {
        return new Names(this, answers, facts, new Memory(), true, null);
    }

    public Guide guide() {
        return guide;
    }

    /** The decision with this id, or null. */
    public Decision decision(String id) {
        return decisions.get(id);
    }

    /** What is known beforehand of the names of the guide. */
    public Shapes shapes() {
        return shapes;
    }

    /** Which answers decisions rest on. */
    public Causes causes() {
        return causes;
    }

    /** What management never sees. */
    public NeverShown neverShown() {
        return neverShown;
    }

    Feel feel() {
        return feel;
    }

    DecisionTables tables() {
        return tables;
    }

    Derived derived(String name) {
        return derived.get(name);
    }

    Gate gate(String id) {
        return gates.get(id);
    }

    Setting setting(String id) {
        return settings.get(id);
    }

    List<Route> routes() {
        return routes;
    }

    Sources sources() {
        return sources;
    }

    GuideLists lists() {
        return lists;
    }

    boolean isName(String name) {
        return derived.containsKey(name) || gates.containsKey(name) || guide.index().questions().containsKey(name);
    }
}
