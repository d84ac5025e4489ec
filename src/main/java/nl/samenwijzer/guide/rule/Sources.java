package nl.samenwijzer.guide.rule;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;

/** What names are computed from, numbered: the stored answer to each question, each fact, the opened gates, the settings. */
final class Sources {

    /** Those that are cheap to compare. The others follow from answers, so they may change with any of them. */
    private static final Set<Fact> COMPARED = EnumSet.of(Fact.TODAY, Fact.TITLE, Fact.LEADER, Fact.COMMISSIONER,
            Fact.DISTRICTS, Fact.PROJECT_PHASE, Fact.PROJECT_PHASE_CHANGED_ON, Fact.SUBMITTED, Fact.STOPPED);

    private final Map<String, Integer> questions = new HashMap<>();

    Sources(Guide guide) {
        guide.questions().forEach(question -> questions.put(question.id(), questions.size()));
    }

    int of(Question question) {
        return questions.get(question.id());
    }

    int of(Fact fact) {
        return questions.size() + fact.ordinal();
    }

    int openedGates() {
        return questions.size() + Fact.values().length;
    }

    int settings() {
        return openedGates() + 1;
    }

    /** The sources that are, or may be, other than they were. */
    BitSet changed(Map<String, JsonNode> answersBefore, Map<String, JsonNode> answersNow, Facts before, Facts now) {
        var changed = new BitSet();
        questions.forEach((id, source) -> changed.set(source, answersBefore.get(id) != answersNow.get(id)));
        for (var fact : Fact.values()) {
            changed.set(of(fact), !COMPARED.contains(fact) || !Objects.equals(before.value(fact), now.value(fact)));
        }
        changed.set(openedGates(), !before.openedGates().equals(now.openedGates()));
        changed.set(settings(), !before.settings().equals(now.settings()));
        return changed;
    }
}
