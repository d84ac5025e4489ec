package nl.samenwijzer.activity.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.activity.Planned;
import nl.samenwijzer.plan.TestPlan;

class EventsTest {

    @Test
    void answersThatAreHidden_stayOutOfTheCalendar() {
        Planned plan = new Planned().row("de7_planning", "a", "{'datum':'2027-03-18','soort':'activiteit','omschrijving':"
                + "'Terugblik','wie':'team Wijken','groepen':['winkeliers'],'plaats':'Aula','begin':'19:30'}");
        assertThat(events(plan)).singleElement().extracting(Event::description)
                .isEqualTo("Proef\nSoort: Activiteit\nVoor welke groepen: Winkeliers\nWie regelt het? (functie of team): "
                        + "team Wijken");

        plan.row("de7_planning", "a", "{'datum':'2027-03-18','soort':'evaluatie','omschrijving':'Terugblik',"
                + "'wie':'team Wijken','groepen':['winkeliers'],'plaats':'Aula','begin':'19:30'}");

        assertThat(events(plan)).singleElement().satisfies(event -> {
            assertThat(event.description()).isEqualTo("Proef\nSoort: Evaluatie");
            assertThat(event.place()).isEmpty();
            assertThat(event.from()).isNull();
        });
    }

    @Test
    void dayThatIsNotPublic_makesNoEvent_andALastDayThatIsNot_isNotTold() {
        assertThat(events(lasting(""))).extracting(Event::until).containsExactly(LocalDate.of(2027, 3, 20));
        assertThat(events(lasting(", public: \"no\""))).extracting(Event::until).containsExactly(LocalDate.of(2027, 3, 18));

        String day = "{id: datum, type: date, label: \"Datum\", required: true, meaning: date";
        assertThat(events(new Planned(TestPlan.bundledGuide(day, day + ", public: \"no\"")).activity("a", "2027-03-18", "")))
                .isEmpty();
    }

    private static Planned lasting(String lastDay) {
        return Planned.ofMoreDays(lastDay).activity("a", "2027-03-18", ",'tot_en_met':'2027-03-20'");
    }

    private static List<Event> events(Planned plan) {
        return Events.of(plan.open(), "https://voorbeeld", moment -> true);
    }
}
