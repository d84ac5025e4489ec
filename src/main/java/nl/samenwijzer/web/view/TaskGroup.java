package nl.samenwijzer.web.view;

import java.util.List;

/**
 * A section of the task list.
 *
 * @param purpose
 *        what this section is for, "" for none
 * @param summary
 *        progress in words, for example "4 van 7 stappen klaar"
 * @param lockedBecause
 *        what opens this section, "" when it is open
 * @param open
 *        whether the tasks are unfolded
 */
public record TaskGroup(String title, String purpose, String summary, String lockedBecause, boolean open, List<Task> tasks) {

    /**
     * One task.
     *
     * @param href
     *        where it is done, "" when it cannot be opened yet
     * @param hint
     *        time needed, what it feeds; "" for none
     */
    public record Task(String title, String href, String hint, Status status) {
    }
}
