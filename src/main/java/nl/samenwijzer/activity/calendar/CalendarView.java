package nl.samenwijzer.activity.calendar;

import java.util.List;

import nl.samenwijzer.activity.page.ActivityTabs;

/**
 * The page with the calendar of a plan.
 *
 * @param made an address that was just made, which is shown this once; empty for none
 */
record CalendarView(ActivityTabs tabs, List<Address> addresses, String made) {

    /**
     * An address that can be there.
     *
     * @param id for the form
     * @param since when it was made; empty when there is none
     */
    record Address(String id, String title, String explanation, String since) {
    }

    public String title() {
        return "Zet in je agenda - " + tabs.open().plan().title();
    }

    public String address() {
        return "/plannen/" + tabs.open().plan().id() + ActivityTabs.CALENDAR;
    }
}
