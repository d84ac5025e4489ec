package nl.samenwijzer.web.view;

import java.util.List;

import nl.samenwijzer.web.field.Hidden;

/**
 * Two people changed the same answer. Shows mine, theirs and what both started from, with three ways on; each is a submit
 * button whose parameter is {@code choice} with value {@code mine}, {@code theirs} or {@code both}.
 *
 * @param label
 *        the question
 * @param action
 *        where the choice is sent
 * @param theirsBy
 *        who saved the other text and when, for example "Daan Visser, vandaag om 14:32"
 * @param both
 *        the text that the third choice offers for editing
 * @param hidden
 *        inputs of the save protocol
 */
public record Conflict(String label, String action, String mine, String theirs, String theirsBy, String base,
        String both, List<Hidden> hidden) {

    public Conflict {
        mine = mine == null ? "" : mine;
        theirs = theirs == null ? "" : theirs;
        base = base == null ? "" : base;
        both = both == null ? "" : both;
        hidden = List.copyOf(hidden);
    }
}
