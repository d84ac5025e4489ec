package nl.samenwijzer.advice.method.page;

import java.util.UUID;

import nl.samenwijzer.plan.page.PlanPaths;

/** Addresses of the pages about methods. */
final class MethodPaths {

    private MethodPaths() {
    }

    static String catalogue(UUID plan) {
        return PlanPaths.methods(plan);
    }

    static String method(UUID plan, String method) {
        return catalogue(plan) + "/" + method;
    }

    static String comparison(UUID plan) {
        return catalogue(plan) + "/vergelijk";
    }
}
