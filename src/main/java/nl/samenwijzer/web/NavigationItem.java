package nl.samenwijzer.web;

/**
 * An item of the main navigation.
 *
 * @param order
 *        place in the bar, low first
 * @param href
 *        address within the application; the item is current on this address and below it
 */
public record NavigationItem(int order, String text, String href) {

    boolean covers(String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }
}
