package nl.samenwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OpenStyleGuide.class)
class StyleGuideTest {

    private static Browser browser;

    @TestHTTPResource("/stijlgids")
    String guide;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({ "'',360", "'',768", "'',1280", "/stap,360", "/stap,768", "/stap,1280", "/conflict,360",
            "/conflict,1280", "/bevestigen,360", "/bevestigen,1280", "/bestaat-niet,360", "/kapot,1280",
            // 1280 px at 400 % zoom
            "/stap,320", "'',320" })
    void page_atWidth_accessibleAndWithoutSidewaysScrolling(String path, int width) {
        Page page = browser.page(width, true);
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate(guide + path);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/screens/guide" + path.replace('/', '-') + "-" + width + ".png")));

        assertThat(Axe.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        assertThat(complaints).noneMatch(text -> text.contains("Content Security Policy"));
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({ "''", "/stap", "/conflict" })
    void targets_onPhone_atLeast44PixelsHigh(String path) {
        Page page = browser.page(360, true);
        page.navigate(guide + path);

        // Links within text may be lower (WCAG 2.5.8); a card that is a link as a whole counts by its card.
        assertThat(page.evaluate(
                """
                        [...document.querySelectorAll('main a[href], main button, main summary, header a, .sw-choice__label, .sw-scores__label')]
                          .filter(e => e.checkVisibility() && !e.closest('p:not(.sw-back, .sw-acts), dd, td, th[scope=row]'))
                          .map(e => e.closest('.sw-task, .sw-mark') ?? e)
                          .filter(e => e.getBoundingClientRect().height < 44)
                          .map(e => e.outerHTML.slice(0, 120))
                        """))
                .isEqualTo(List.of());
        page.context().close();
    }

    @Test
    void step_keyboardOnly_skipLinkFirstThenContent() {
        Page page = browser.page(1280, true);
        page.navigate(guide);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Naar de inhoud");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("inhoud");
        page.context().close();
    }

    @Test
    void textArea_textWithLeadingLineAndMarkup_shownExactly() {
        Page page = browser.page(1280, false);
        page.navigate(guide + "/stap");
        assertThat(page.locator("#aanleiding").inputValue())
                .isEqualTo("\n  De straat gaat open.\n\n<b>Echt waar</b> & meer.");
        page.context().close();
    }

    @Test
    void counter_typing_countsWords() {
        Page page = browser.page(1280, true);
        page.navigate(guide + "/stap");
        page.locator("#aanleiding").fill("een twee drie");
        assertThat(page.locator("#aanleiding-woorden").innerText()).isEqualTo("3 van hooguit 150 woorden.");
        page.context().close();
    }

    @Test
    void liveForm_answerAsksMore_questionAppearsAndTextAndFocusStay() {
        Page page = browser.page(1280, true);
        page.navigate(guide + "/direct");
        page.locator("#tekst").fill("nog niet bewaard");
        page.getByLabel("Ja").check();
        page.locator("#uitleg").waitFor();

        assertThat(page.locator("#tekst").inputValue()).isEqualTo("nog niet bewaard");
        assertThat(page.evaluate("document.activeElement.value")).isEqualTo("ja");
        assertThat(page.locator("#stand").innerText()).isEqualTo("Opgeslagen om 14:32");
        page.context().close();
    }

    @Test
    void leaving_unsavedText_asksFirst() {
        Page page = browser.page(1280, true);
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.navigate(guide + "/direct");
        page.locator("#tekst").click();
        page.keyboard().type("x");
        page.navigate(guide);
        assertThat(asked).containsExactly("beforeunload");
        page.context().close();
    }

    @Test
    void form_withoutScript_postsAndShowsMessageOnce() {
        Page page = browser.page(1280, false);
        page.navigate(guide + "/direct");
        page.locator("#tekst").fill("hallo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan")).click();
        page.getByText("Ontvangen: 5 tekens.").waitFor();
        page.reload();
        assertThat(page.getByText("Ontvangen: 5 tekens.").count()).isZero();
        page.context().close();
    }

    @Test
    void form_tokenGone_offersTheAnswersAgain() {
        Page page = browser.page(1280, true);
        page.navigate(guide + "/direct");
        page.locator("#tekst").fill("lang werk\nniet kwijt");
        page.context().clearCookies();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opslaan")).click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("De pagina stond te lang open")).waitFor();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verstuur opnieuw")).click();
        page.getByText("Ontvangen: 21 tekens.").waitFor();
        page.context().close();
    }
}
