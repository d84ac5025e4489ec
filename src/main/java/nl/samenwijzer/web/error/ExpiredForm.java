package nl.samenwijzer.web.error;

import java.util.List;

import nl.samenwijzer.web.field.Hidden;

/**
 * A form that came back with a stale anti-forgery token, usually a page that was open for days.
 *
 * @param action
 *        where it was sent
 * @param type
 *        the media type it was sent as: long forms come as multipart
 * @param token
 *        a fresh token
 * @param inputs
 *        everything that was sent, except the stale token
 */
record ExpiredForm(String action, String type, Hidden token, List<Hidden> inputs) {
}
