package nl.samenwijzer.activity.page;

import java.util.List;

import nl.samenwijzer.web.view.Link;

/**
 * The planning of a plan.
 *
 * @param picture null when no moment has a day
 * @param notices what is not known, such as holidays of a year
 * @param money null for who may not see it, or when nothing is filled in
 * @param offers dates that would do for methods without one
 * @param operation under which what is sent is done once
 * @param removed a moment that was just removed; null for none
 */
record PlanningView(ActivityTabs tabs, Picture picture, List<Row> rows, List<String> notices, Money money, List<Offer> offers,
        String operation, Removed removed) {

    /** The drawing with what it tells in words. */
    record Picture(String svg, String words) {
    }

    /** A moment; texts are empty for nothing. */
    record Row(String id, String href, String day, String time, String what, String kind, boolean activity, String details,
            String groups, String decision, String invitation, String feedback, List<String> warnings) {
    }

    /** Amounts in euro; {@code left} is empty as long as nobody said how much there is. */
    record Money(String total, String activities, String available, String left, boolean tooMuch, Link costs) {
    }

    /** A proposal; {@code value} carries what is shown to whoever takes it over. */
    record Offer(String choice, String name, String day, String invitation, String feedback, String reason, String value) {
    }

    /** A removed moment and how to bring it back. */
    record Removed(String question, String row, int version, int base, String operation) {
    }

    public String title() {
        return "Planning - " + tabs.open().plan().title();
    }

    /** How many activities ask for attention. */
    public String attention() {
        long count = rows.stream().filter(row -> !row.warnings().isEmpty()).count();
        return count == 0 ? "" : count == 1 ? "1 activiteit vraagt aandacht." : count + " activiteiten vragen aandacht.";
    }
}
