package nl.samenwijzer.web.view;

/**
 * Heading of a column that can be sorted.
 *
 * @param href
 *        address that sorts by this column, in the other direction if it is sorted already
 */
public record SortHeader(String label, String href, Direction direction) {

    /** How the table is sorted by this column; the word is the value of {@code aria-sort}. */
    public enum Direction {
        NONE("none"),
        ASCENDING("ascending"),
        DESCENDING("descending");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
