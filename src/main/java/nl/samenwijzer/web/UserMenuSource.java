package nl.samenwijzer.web;

import java.util.Optional;

/** Implemented as one bean by the feature that knows the users. */
public interface UserMenuSource {

    /** The signed-in user, empty for a visitor. */
    Optional<UserMenu> current();
}
