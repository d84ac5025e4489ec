package nl.samenwijzer.web;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** The rules of WCAG 2.2 AA that axe can check. */
public final class Axe {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {
    }

    /**
     * What a page does wrong: the rule and the first element that breaks it. In one run in the page itself, because our pages
     * have no frames from elsewhere; the other way opens a second page for each check. The page must
     * run script, or the check never ends.
     *
     * @param moreTags tags of other rules that must hold too
     */
    @SuppressWarnings("deprecation")
    public static List<String> violations(Page page, String... moreTags) {
        return new AxeBuilder(page).withTags(Stream.concat(WCAG.stream(), Stream.of(moreTags)).toList()).setLegacyMode(true)
                .analyze().getViolations().stream()
                .map(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).toList();
    }
}
