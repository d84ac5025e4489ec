package nl.samenwijzer.stakeholder;

import java.util.List;
import java.util.stream.IntStream;

import nl.samenwijzer.plan.TestPlan;

/** Plans on the small guide with groups in the register, on the route that asks everything. */
public final class Registers {

    public static final String REGISTER = "plan_buren";
    private static final List<Integer> LAST = List.of(1, 7);
    private static final List<Integer> POWER = List.of(0, 9);
    private static final List<String> RINGS = List.of("buitenring", "binnenring");

    private Registers() {
    }

    /** An empty register. */
    public static TestPlan empty() {
        TestPlan plan = TestPlan.small();
        plan.save("trekker", "plan_lawaai", "10");
        plan.save("trekker", "plan_verkeer", "10");
        return plan;
    }

    /** A register of so many groups, spread over map and rings, with names that are long now and then. */
    public static TestPlan of(int groups) {
        TestPlan plan = empty();
        IntStream.range(0, groups).forEach(i -> add(plan, "g" + i,
                "{\"omschrijving\":\"Groep %d%s\",\"soort\":\"%s\",\"last\":%d,\"macht\":%d,\"plek\":\"%s\"}".formatted(i,
                        i % 3 == 0 ? " van de bewonersvereniging aan de noordzijde van de dijk & het gemaal" : "",
                        i % 2 == 0 ? "boeren" : "bewoners", LAST.get(i % 2), POWER.get(i / 7 % 2),
                        RINGS.get(i % 5 == 0 ? 1 : 0))));
        return plan;
    }

    public static void add(TestPlan plan, String row, String json) {
        plan.saveRow("trekker", REGISTER, row, json);
    }
}
