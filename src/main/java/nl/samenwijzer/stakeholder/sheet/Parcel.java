package nl.samenwijzer.stakeholder.sheet;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What was shown and may be saved. It travels in the form between preview and confirmation; nothing in it is trusted, the save
 * command checks all of it again.
 *
 * @param id of the import: a parcel that is sent twice is saved once
 * @param wrong how many rows are left out because something is wrong with them
 */
record Parcel(UUID plan, UUID id, int wrong, List<Group> groups) {

    /**
     * A group to add (base 0) or to change.
     *
     * @param number the row of the file
     * @param base the version that was compared with
     * @param fields the fields to write; null empties one
     */
    record Group(int number, String row, int base, ObjectNode fields) {
    }

    Parcel {
        groups = List.copyOf(groups);
    }

    long added() {
        return groups.stream().filter(group -> group.base() == 0).count();
    }

    long changed() {
        return groups.size() - added();
    }
}
