package nl.samenwijzer.stakeholder.sheet;

import java.util.List;

/**
 * What a file would do.
 *
 * @param unknown headers of columns that are not read
 * @param text the parcel as it travels in the form
 */
record Preview(Comparison.Result result, List<String> unknown, Parcel parcel, String text) {
}
