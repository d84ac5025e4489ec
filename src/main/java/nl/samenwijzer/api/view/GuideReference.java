package nl.samenwijzer.api.view;

/**
 * The version of a guide that a plan follows.
 */
public record GuideReference(String id, String version) {
}
