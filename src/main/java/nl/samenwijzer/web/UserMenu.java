package nl.samenwijzer.web;

/**
 * Who is signed in, for the head of the page.
 *
 * @param name
 *        name as people know it
 * @param role
 *        role in words, "" for none
 * @param signOutAction
 *        address that the sign-out form posts to
 */
public record UserMenu(String name, String role, String signOutAction) {
}
