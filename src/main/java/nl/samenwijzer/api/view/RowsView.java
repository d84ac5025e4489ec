package nl.samenwijzer.api.view;

import java.util.List;

/**
 * The rows of an answer, in their order.
 */
public record RowsView(List<EntryView> rows) {
}
