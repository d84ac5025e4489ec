package nl.samenwijzer.advice.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.TestPlan;

/** Looking for methods of the bundled guide. */
class CatalogueTest {

    private static final TestPlan PLAN = TestPlan.bundledGuide();
    private static final Guide GUIDE = PLAN.state().guide();
    private static final Catalogue CATALOGUE = new Catalogue(GUIDE, Ranking.of(PLAN.state()));

    @Test
    void nothingAsked_findsAll() {
        assertThat(found("")).hasSize(38);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zoek=CAFE WÓRLD                     | wereldcafe
            zoek=gelote maanden                 | inwonersberaad
            zoek=burgerbegroting                | buurtbudget
            zoek=%2B                            | 38
            niveau=zelf_doen                    | uitdaagrecht,zelfbeheer
            niveau=meebeslissen                 | preferendum,referendum,buurtbudget
            niveau=bestaat_niet                 | 0
            fase=leren&niveau=adviseren         | wijkschouw,focusgroep,klankbordgroep,evaluatiegesprek
            mensen=1                            | straatgesprek,interviews
            mensen=veel                         | 38
            weken=2                             | bewonersbrief,bord_locatie,projectpagina,keukentafel,straatgesprek,bouwcontact
            kosten=1&niveau=adviseren           | wijkschouw,focusgroep,evaluatiegesprek
            kosten=4                            | 38
            kanaal=digitaal&niveau=adviseren    | online_dialoog,focusgroep,klankbordgroep,inwonersberaad,evaluatiegesprek
            strijd=ja&soort=overheden           | scenario
            soort=corporatie                    | interviews,ronde_tafel
            """)
    void asked_findsWhatFits(String query, String expected) {
        List<String> found = found(query);
        if (expected.matches("\\d+")) {
            assertThat(found).hasSize(Integer.parseInt(expected));
        } else {
            assertThat(found).containsExactlyElementsOf(Arrays.stream(expected.split(",")).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({ "naam,bewonersavond", "weken,bewonersbrief", "kosten,bewonersbrief", "mensen,preferendum",
            "anders,bewonersbrief" })
    void order_isAsAsked(String order, String first) {
        assertThat(found("volgorde=" + order)).startsWith(first);
    }

    @Test
    void counts_areOfTheMethodsThatAnOptionWouldLeave() {
        Asking asking = asking("niveau=adviseren&kosten=1");

        assertThat(CATALOGUE.count(asking, Criterion.LEVEL, "raadplegen"))
                .isEqualTo(found("niveau=raadplegen&kosten=1").size());
        assertThat(CATALOGUE.count(asking, Criterion.COSTS, "4")).isEqualTo(found("niveau=adviseren").size());
    }

    @Test
    void nothingFound_tellsWhatKeepsMethodsAway() {
        Asking asking = asking("niveau=zelf_doen&kosten=1&weken=3");

        assertThat(CATALOGUE.find(asking)).isEmpty();
        assertThat(CATALOGUE.withoutEach(asking)).isEqualTo(
                Map.of(Criterion.WEEKS, 1, Criterion.LEVEL, found("kosten=1&weken=3").size()));
    }

    @Test
    void query_saysWhatIsAsked() {
        assertThat(asking("zoek=caf%C3%A9+%26+thee&weken=x&volgorde=naam").query())
                .isEqualTo("?zoek=caf%C3%A9+%26+thee&volgorde=naam");
        assertThat(asking("").query()).isEmpty();
    }

    private static List<String> found(String query) {
        return CATALOGUE.find(asking(query)).stream().map(fit -> fit.method().id()).toList();
    }

    private static Asking asking(String query) {
        return Asking.of(Arrays.stream(query.split("&")).filter(pair -> !pair.isEmpty()).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(
                        java.net.URLDecoder.decode(pair[1], java.nio.charset.StandardCharsets.UTF_8)))));
    }
}
