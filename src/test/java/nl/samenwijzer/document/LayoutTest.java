package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import nl.samenwijzer.document.compose.Plans;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.plan.progress.PlanState;

/** How the documents of the example plans stand on paper. */
class LayoutTest {

    private static final DocumentWriters WRITERS = new DocumentWriters(HouseStyle.NEUTRAL, "document.css");
    /** What people still read without effort. */
    private static final float SMALLEST = 8;
    /** The narrowest margin of a page, 20 mm, in points. */
    private static final float MARGIN = 56;

    private static final Map<String, List<Printed>> PRINTED = new HashMap<>();

    private record Printed(DocumentModel model, byte[] pdf) {
    }

    static List<String> plans() {
        return Plans.examples();
    }

    @ParameterizedTest
    @ValueSource(strings = { "riool-berkenstraat", "speelplek-hazenkamp", "straatverlichting-hatert",
            "woningen-schoolterrein" })
    void briefEdition_ofEachPlan_isAPageOrTwo(String plan) throws IOException {
        var state = Plans.example("/demo/" + plan + ".json");
        var brief = state.guide().documents().editions().stream().filter(Edition::brief).toList();

        assertThat(brief).isNotEmpty();
        for (var edition : brief) {
            var pages = PrintedPages.of(pdf(Plans.compose(state, state.guide().about().adoption().document(), edition.id())));
            assertThat(pages.count()).isLessThanOrEqualTo(2);
            assertThat(String.join("", pages.texts())).contains(state.guide().about().minimumQuestions().get(0).text())
                    .doesNotContain("Inhoudsopgave");
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyLetter_isLargeEnoughAndWithinTheMargins(String plan) throws IOException {
        for (var printed : printed(plan)) {
            var pages = PrintedPages.of(printed.pdf());

            assertThat(pages.letters()).as(printed.model().title()).isNotEmpty()
                    .allMatch(letter -> letter.text().isBlank() || letter.size() > SMALLEST - 0.01);
            assertThat(pages.closerToTheEdgeThan(MARGIN)).as(printed.model().title()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noPage_endsWithAHeadingOrTheHeadOfATable(String plan) throws IOException {
        for (var printed : printed(plan)) {
            var model = printed.model();
            try (var document = Loader.loadPDF(printed.pdf())) {
                assertThat(StructureText.lastOfPages(document)).as(model.title())
                        .noneMatch(last -> last.matches(".*/(H\\d|THead/\\S*|Table/Caption\\S*) .*"))
                        // A question is a block of its own; so is the caption below a figure, which may be the last.
                        .noneMatch(last -> last.matches("/Document(/Div)+ .*") && captions(model)
                                .noneMatch(caption -> caption.endsWith(last.replaceFirst("\\S+ ", "").strip())));
            }
        }
    }

    @Test
    void summary_ofEachLargePlan_tellsAllMinimumQuestionsOnOnePage() throws IOException {
        for (var plan : plans()) {
            var state = Plans.example(plan);
            var questions = state.guide().about().minimumQuestions().stream().map(question -> plain(question.text())).toList();
            var pages = PrintedPages.of(printed(plan).get(0).pdf()).texts();

            assertThat(pages).as(plan).anyMatch(page -> questions.stream().allMatch(plain(page)::contains));
        }
    }

    @Test
    void pagesAndFiguresAndTables_areNumbered() throws IOException {
        var model = printed(plans().get(0)).get(0).model();
        var pages = PrintedPages.of(printed(plans().get(0)).get(0).pdf());

        for (int page = 2; page <= pages.count(); page++) {
            assertThat(pages.texts().get(page - 1)).contains("Pagina " + page + " van " + pages.count());
        }
        long figures = model.blocks().stream().filter(Figure.class::isInstance).count();
        assertThat(String.join("\n", pages.texts())).contains("Figuur " + figures + ". ", "Tabel 1. ")
                .doesNotContain("Figuur " + (figures + 1));
    }

    /** A figure is as wide as the text, so what is drawn in it keeps its size. */
    @Test
    void figures_fillTheWidthOfTheText() {
        for (var plan : plans()) {
            models(Plans.example(plan)).stream().flatMap(model -> model.blocks().stream()).filter(Figure.class::isInstance)
                    .map(Figure.class::cast).forEach(figure -> {
                        assertThat(figure.ratio()).isLessThanOrEqualTo(222 / 163.0);
                        assertThat(Double.parseDouble(figure.svg().replaceFirst("(?s).*?viewBox=\"0 0 ([0-9.]+) .*", "$1")))
                                .isEqualTo(790, within(0.01));
                    });
        }
    }

    /** Each document is made once for all tests: that is what takes the time. */
    private static List<Printed> printed(String plan) {
        return PRINTED.computeIfAbsent(plan, name -> models(Plans.example(name)).stream()
                .map(model -> new Printed(model, pdf(model))).toList());
    }

    private static List<DocumentModel> models(PlanState state) {
        var models = new ArrayList<DocumentModel>();
        for (var document : state.guide().documents().documents()) {
            if (document.forEach() == null) {
                document.editions().forEach(edition -> models.add(Plans.compose(state, document.id(), edition)));
            }
        }
        return models;
    }

    private static Stream<String> captions(DocumentModel model) {
        var number = new AtomicInteger();
        return model.blocks().stream().filter(Figure.class::isInstance).map(Figure.class::cast)
                .map(figure -> "Figuur " + number.incrementAndGet() + ". " + figure.caption());
    }

    private static byte[] pdf(DocumentModel model) {
        try {
            return Conformity.file(WRITERS, model, "pdf");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines break and letters are spaced as the page has room. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }

}
