package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.plan.page.FilledPlan;
import nl.samenwijzer.plan.page.PlanInBrowser;

/** Every document of a plan in which everything is filled in, as a page in a real browser. */
@QuarkusTest
class DocumentsInBrowserTest extends PlanInBrowser {

    @Test
    void documents_inEveryEdition_areCleanForAxe_onADesktopAndOnAPhone() {
        joined("opdrachtgever");
        joined("omgevingsmanager");
        var filled = new FilledPlan(open().guide());
        saving.saveAll(plan, filled.gates(), account("opdrachtgever"));
        saving.saveAll(plan, filled.answers(), leader);
        saving.saveAll(plan, filled.answers(), leader);
        var pages = open().guide().documents().documents().stream().filter(document -> document.forEach() == null)
                .flatMap(document -> document.editions().stream()
                        .map(edition -> "/documenten/" + document.id() + ".html?edition=" + edition))
                .filter(page -> visitor.get(url() + page).statusCode() == 200).toList();

        assertThat(pages).hasSizeGreaterThan(5);
        signIn(true);
        assertAccessible(pages);
    }
}
