package nl.samenwijzer.web;

import java.util.List;

/** Implemented as a bean by each feature that has an item in the main navigation. */
public interface NavigationSource {

    /** The items that the current user may open; asked once per page. */
    List<NavigationItem> items();
}
