package nl.samenwijzer.document;

/**
 * A document that is asked for.
 *
 * @param kind id of a document of the guide
 * @param edition id of an edition; null or empty for the first one that the person may see
 * @param format file name extension, such as {@code pdf}
 * @param row id of the row, of a document of which there is one per row; null or empty for another
 * @param version number of an adopted version, such as 1; null or empty for the plan as it stands
 * @param changes whether the changes since the newest adopted version are marked in it
 */
public record WantedDocument(String kind, String edition, String format, String row, String version, boolean changes) {
}
