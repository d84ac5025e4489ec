package nl.samenwijzer.guide.loading;

import nl.samenwijzer.guide.Guide;

/** Checks a guide as a whole: what the schema cannot see. */
final class GuideCheck {

    private GuideCheck() {
    }

    static void check(Guide guide, Places places, Faults faults) {
    }
}
