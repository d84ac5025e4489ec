package nl.samenwijzer.guide.loading;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.samenwijzer.guide.rule.NoFacts;
import nl.samenwijzer.guide.rule.Rulebook;

class ScratchTest {
    @Test
    void time() throws Exception {
        for (int round = 0; round < 3; round++) {
            long t = System.nanoTime();
            var guide = BundledGuides.load(new GuideLoader()).get(0);
            long t2 = System.nanoTime();
            System.out.println("LOAD ms " + (t2 - t) / 1e6 + " q " + guide.questions().size());
            var book = Rulebook.of(guide);
            long t3 = System.nanoTime();
            System.out.println("RULEBOOK ms " + (t3 - t2) / 1e6);
            for (var c : guide.testCases()) {
                Map<String, JsonNode> answers = new LinkedHashMap<>();
                c.answers().forEach((k, v) -> answers.put(k, new ObjectMapper().valueToTree(v)));
                var names = book.namesOfTestCase(answers, new NoFacts());
                c.expect().forEach((k, v) -> System.out.println(c.id() + " " + k + " expect " + v + " got " + names.value(k)));
                c.expectPerGroup().forEach(g -> g.expect()
                        .forEach((k, v) -> System.out
                                .println(c.id() + " " + k + " expect " + v + " got " + names.valueFor(k, g.group()))));
            }
            System.out.println("CASES ms " + (System.nanoTime() - t3) / 1e6);
        }
    }
}
