package nl.samenwijzer.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.output.HouseStyle;

class IndexPageTest {

    @Test
    void of_hostileTitle_isText() {
        String page = new String(IndexPage.of("Documenten van '<b>Öst</b>'", List.of("Plan 12."),
                List.of(new IndexPage.Section("Openbare versie", "Voor iedereen.",
                        List.of(new IndexPage.Line("Verslag", List.of(new IndexPage.Link("o/a.pdf", IndexPage.format("pdf")),
                                new IndexPage.Link("o/a.html", IndexPage.format("html")))))))),
                StandardCharsets.UTF_8);

        assertThat(page).isEqualTo("<!DOCTYPE html><html lang=\"nl\"><head><meta charset=\"utf-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + "<title>Documenten van '&lt;b&gt;Öst&lt;/b&gt;'</title><style>body { font: 1.125rem/1.5 sans-serif;"
                + " margin: 2rem auto; max-width: 44rem; padding: 0 1rem; }\n</style></head><body>"
                + "<h1>Documenten van '&lt;b&gt;Öst&lt;/b&gt;'</h1><p>Plan 12.</p><h2>Openbare versie</h2><p>Voor iedereen.</p>"
                + "<ul><li>Verslag: <a href=\"o/a.pdf\" aria-label=\"Verslag, PDF\">PDF</a>, <a href=\"o/a.html\""
                + " aria-label=\"Verslag, webpagina (HTML)\">webpagina (HTML)</a></li></ul></body></html>");
    }

    @Test
    void offline_page_hasItsStyleInside() {
        OfflinePage offline = new OfflinePage(HouseStyle.NEUTRAL);
        String page = new String(
                offline.of(("<head><link rel=\"stylesheet\" href=\"/document/document.css\"/>"
                        + "<link rel=\"stylesheet\" href=\"/document/huisstijl.css\"/></head>$1\\é")
                        .getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8);

        assertThat(page).startsWith("<head><style>\n").endsWith("</style></head>$1\\é")
                .contains(".document h2 {", "--accent: #154273;")
                .doesNotContain("<link", "url(", "@import");
        assertThatThrownBy(() -> offline.of("<head></head>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalStateException.class);
    }
}
