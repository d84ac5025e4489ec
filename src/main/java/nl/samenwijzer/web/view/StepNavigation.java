package nl.samenwijzer.web.view;

/**
 * Where a step stands among its neighbours.
 *
 * @param back
 *        previous step or task list
 * @param number
 *        from 1
 * @param total
 *        number of steps
 * @param title
 *        name of this step, the heading of the page
 * @param place
 *        what the step is part of, above the heading; empty for nothing
 * @param facts
 *        time needed and what the step feeds, for example "Ongeveer 10 minuten. Komt in hoofdstuk 5 van het plan."
 */
public record StepNavigation(Link back, int number, int total, String title, String place, String facts) {

    /** "Stap 2 van 6", for title and heading. */
    public String position() {
        return "Stap " + number + " van " + total;
    }
}
