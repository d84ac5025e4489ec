package nl.samenwijzer.document.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.samenwijzer.document.compose.Plans;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Publicity;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.PlanState;

class LeftOutTest {

    private static final String PLAN = "participatieplan";
    private static final List<String> PEOPLE = List.of("Fatima Leiding");
    private static final Guide GUIDE = Plans.NIJMEGEN.guide();
    private static final Edition PUBLIC = Plans.edition(GUIDE, "openbaar");

    @Test
    void of_answersOfEveryKind_tellsWhatIsNotThereAndWhy() {
        var example = Plans.example("/demo/woningen-schoolterrein.json");
        var more = plan("""
                {vk1_beschrijving: 'Fatima Leiding maakt een plein voor € 40.000.',
                 vk1_team: [{id: 't1', rol: 'Leiding', naam: 'Fatima Leiding', taak: 'Bel 024-3299000'}],
                 vk4_lijst: [{id: 'g1', naam: 'Huurders', houding: 'tegen', contact_functie: 'Bel 024-3299000'}],
                 de6_aanspreekpunt: 'Wijkteam, wijkteam@voorbeeld.nl, mevrouw Jansen',
                 '@deviation/wel_of_niet': {reden: 'Volgens dhr. De Boer', door: 'x', datum: '2026-11-24'}}""").entries();
        var state = example.with(example.entries().with(more.all().toList()));

        assertThat(told(leftOut(state))).contains("vk1_team.naam", "vk4_lijst.belang", "vk4_lijst.invloed",
                "vk4_lijst.houding afgeschermd", "vk4_lijst.contact_functie afgeschermd", "de7_budget", "de7_begroting",
                "vk1_beschrijving/: Fatima Leiding", "vk1_beschrijving/: € 40.000", "vk1_team/t1taak: 024-3299000",
                "de6_aanspreekpunt/: mevrouw Jansen", "@deviation/wel_of_niet/reden: dhr. De Boer")
                .doesNotHaveDuplicates().noneMatch(line -> line.contains("g1contact_functie"));
    }

    @Test
    void of_emptyPlan_nothing() {
        assertThat(leftOut(plan("{}")).size()).isZero();
    }

    @Test
    void of_editionWithSomeChapters_onlyWhatItWouldTell() {
        var simple = Plans.edition(GUIDE, "eenvoudig");
        var state = plan("{vk1_beschrijving: 'Voor € 40.000.', vk3_gebied: 'Voor € 50.000.', de7_budget: 25000}");

        assertThat(told(LeftOut.of(Plans.document(GUIDE, PLAN), simple, state.names(), cleaned(state).takenOut())))
                .containsExactly("vk1_beschrijving/: € 40.000");
    }

    @Test
    void entries_inWhichNothingMustGo_areTheSame() {
        var state = plan("{vk1_beschrijving: 'We maken een plein.'}");

        assertThat(cleaned(state).entries().all()).containsExactlyElementsOf(state.entries().all().toList());
    }

    @Test
    void entries_textOfEveryPublicQuestion_isWithoutNames() {
        var entries = Entries.of(GUIDE.questions().stream().flatMap(LeftOutTest::written).toList());

        var texts = PublicEntries.of(GUIDE, entries, PUBLIC.leaveOut(), PEOPLE).entries().all()
                .map(entry -> entry.question() + " " + entry.value()).toList();

        assertThat(texts).hasSizeGreaterThan(50).noneMatch(text -> text.contains("Fatima") || text.contains("€"));
    }

    /** An entry of the question with a name and an amount in each text that it can hold. */
    private static Stream<Entry> written(Question question) {
        var columns = GUIDE.columnsOf(question).stream().filter(LeftOutTest::isText).toList();
        var isText = question.type() == QuestionType.TEXT || question.type() == QuestionType.SHORT_TEXT
                || question.type() == QuestionType.PER_CHOICE_TEXT;
        if (question.publicity() == Publicity.NO || !isText && columns.isEmpty()) {
            return Stream.empty();
        }
        var node = JsonNodeFactory.instance;
        var fields = node.objectNode();
        columns.forEach(column -> fields.put(column.id(), "Fatima Leiding geeft € 3"));
        var row = question.type().hasRows() || question.type() == QuestionType.PER_CHOICE_TEXT ? "r1" : Entry.SINGLE;
        return Stream.of(new Entry(question.id(), row, 1, isText ? node.textNode("Fatima Leiding geeft € 3") : fields, null,
                false, null, Plans.CHANGED));
    }

    private static boolean isText(Column column) {
        return column.type() == ColumnType.TEXT
                || column.type() == ColumnType.SHORT_TEXT;
    }

    private static PlanState plan(String json) {
        return Plans.of(Plans.NIJMEGEN, "Plein", json);
    }

    private static PublicEntries cleaned(PlanState state) {
        return PublicEntries.of(GUIDE, state.entries(), PUBLIC.leaveOut(), PEOPLE);
    }

    private static LeftOut leftOut(PlanState state) {
        return LeftOut.of(Plans.document(GUIDE, PLAN), PUBLIC, state.names(), cleaned(state).takenOut());
    }

    private static List<String> told(LeftOut leftOut) {
        return Stream.concat(leftOut.hidden().stream().map(hidden -> hidden.question().id()
                + (hidden.column() == null ? "" : "." + hidden.column().id()) + (hidden.shielded() ? " afgeschermd" : "")),
                leftOut.takenOut().stream().map(piece -> piece.question() + "/" + piece.row() + piece.column() + ": "
                        + piece.text()))
                .toList();
    }
}
