package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import io.quarkus.test.common.http.TestHTTPResource;
import nl.samenwijzer.web.Axe;
import nl.samenwijzer.web.Browser;

/** A plan of its project leader in a real browser. */
public abstract class PlanInBrowser extends PlanOnPages {

    private static Browser browser;

    @TestHTTPResource("/")
    URL base;

    protected Page page;

    @BeforeAll
    static void launch() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    protected void signIn(boolean script) {
        page = browser.page(1280, script);
        page.navigate(base + "inloggen");
        page.fill("#username", "projectleider");
        page.fill("#password", "samenwijzer-demo");
        press("Inloggen");
    }

    /** Goes to a page of the plan. */
    protected void go(String path) {
        page.navigate(base + url().substring(1) + path);
        page.waitForLoadState(LoadState.LOAD);
    }

    protected void press(String button) {
        page.locator("button:text-is('" + button + "')").click();
        page.waitForLoadState(LoadState.LOAD);
    }

    /** Every page is clean for axe with all folds open, and no wider than the window of a desktop and of a phone. */
    protected void assertAccessible(List<String> paths) {
        List<String> violations = new ArrayList<>();
        for (int width : List.of(1280, 360)) {
            page.setViewportSize(width, 900);
            for (String path : paths) {
                go(path);
                page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
                Axe.violations(page).forEach(violation -> violations.add(path + " " + violation));
                if (!page.evaluate("document.documentElement.scrollWidth <= innerWidth").equals(true)) {
                    violations.add(path + " is wider than " + width);
                }
            }
        }
        assertThat(violations).isEmpty();
    }
}
