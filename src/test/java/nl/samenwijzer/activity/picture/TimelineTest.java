package nl.samenwijzer.activity.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import nl.samenwijzer.activity.Planned;
import nl.samenwijzer.activity.holiday.Holiday;
import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.plan.TestPlan;

class TimelineTest {

    private static final Pattern TEXT = Pattern
            .compile("<text x=\"([0-9.]+)\" y=\"([0-9.]+)\" text-anchor=\"start\"[^>]*>([^<]*)</text>");

    @Test
    void timeline_tellsAllInWords_andFeedbackStandsWithItsActivity() {
        Planned plan = new Planned().activity("a", "2026-12-15", ",'omschrijving':'Inloop <1>','uitnodiging_op':'2026-12-01'")
                .row("de7_planning", "t",
                        "{'datum':'2027-01-05','soort':'terugkoppeling','omschrijving':'Brief','activiteit':'a'}")
                .row("de7_planning", "b", "{'datum':'2027-01-12','soort':'besluit','omschrijving':'Ontwerp'}");
        Holidays holidays = new Holidays(List.of(
                new Holiday("Kerstvakantie", LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3), true),
                new Holiday("Koningsdag", LocalDate.of(2027, 4, 27), LocalDate.of(2027, 4, 27), false)), true);

        Timeline timeline = Timeline.of(plan.schedule(), holidays, LocalDate.of(2026, 12, 10));

        assertThat(timeline.inWords()).isEqualTo("Tijdlijn van 1 december 2026 tot en met 31 januari 2027. "
                + "15 december 2026 (Activiteit): Inloop <1>, uitnodiging 1 december 2026, terugkoppeling 5 januari 2027. "
                + "12 januari 2027 (Besluit): Ontwerp.");
        assertThat(timeline.holidays()).extracting(Holiday::name).containsExactly("Kerstvakantie");
        assertThat(timeline.svg()).contains("Inloop &lt;1&gt;", "Vandaag", "Kerstvakantie", ">2026<", ">2027<")
                .doesNotContain("<1>");
        assertThat(new Figure(timeline.svg(), timeline.inWords(), "Tijdlijn")).as("fits a document").isNotNull();
    }

    @Test
    void inParts_keepsAllLinesAndTheSameMonths_andTodayMayBeLeftOut() {
        Planned plan = new Planned();
        for (int i = 0; i < 40; i++) {
            plan.activity("a" + i, LocalDate.of(2026, 12, 1).plusDays(i).toString(), ",'omschrijving':'Nummer " + i + "'");
        }

        Timeline whole = Timeline.of(plan.schedule(), Holidays.NONE, null);
        List<Timeline> parts = whole.inParts(30);

        assertThat(parts).extracting(part -> part.lines().size()).containsExactly(30, 10);
        assertThat(parts).extracting(Timeline::from, Timeline::to)
                .containsOnly(Assertions.tuple(whole.from(), whole.to()));
        assertThat(parts.get(1).svg()).contains("Nummer 39").doesNotContain("Nummer 29", "Vandaag");
        assertThat(new Figure(parts.get(0).svg(), parts.get(0).inWords(), "").ratio()).as("fits a page").isLessThan(1.16);
    }

    @Test
    void fortyActivities_haveNoTextThatMeetsAnother() {
        Planned plan = new Planned();
        for (int i = 0; i < 40; i++) {
            plan.activity("a" + i, LocalDate.of(2026, 12, 1).plusDays(i % 7 * 90L + i).toString(),
                    ",'omschrijving':'Een lange naam voor activiteit nummer " + i + " met nog veel meer tekst erachter'");
        }

        String svg = Timeline.of(plan.schedule(), Holidays.NONE, TestPlan.TODAY).svg();

        List<MatchResult> texts = new ArrayList<>(TEXT.matcher(svg).results().toList());
        for (MatchResult one : texts) {
            for (MatchResult other : texts) {
                boolean sameLine = Math.abs(number(one, 2) - number(other, 2)) < 12;
                boolean before = number(one, 1) < number(other, 1);
                if (sameLine && before) {
                    assertThat(number(one, 1) + one.group(3).length() * 7.4).as(one.group(3) + " / " + other.group(3))
                            .isLessThanOrEqualTo(number(other, 1) + 1);
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(80);
    }

    @Test
    void planningWithoutDays_isNoPicture() {
        assertThat(Timeline.of(new Planned().row("de7_planning", "a", "{'soort':'activiteit'}").schedule(), Holidays.NONE,
                TestPlan.TODAY)).isNull();
    }

    private static double number(MatchResult text, int group) {
        return Double.parseDouble(text.group(group));
    }
}
