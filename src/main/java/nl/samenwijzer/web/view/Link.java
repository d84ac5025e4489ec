package nl.samenwijzer.web.view;

/** A link: its text and where it leads. Used in breadcrumbs, error summaries and the like. */
public record Link(String text, String href) {
}
