package nl.samenwijzer.account.signin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;

import nl.samenwijzer.web.SentInputs;
import nl.samenwijzer.web.field.Hidden;

/**
 * A form that came after the session had ended. The page to sign in carries it along, so that the server has nothing to
 * keep for a stranger.
 *
 * @param action
 *        where it was sent
 * @param type
 *        the media type it was sent as: long forms come as multipart
 * @param inputs
 *        everything that was sent, except the anti-forgery token
 */
record UnsavedWork(LocalPath action, String type, List<Hidden> inputs) {

    /** The first one when the sender told none of these. */
    private static final List<String> TYPES = List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    private static final String PREFIX = "werk.";

    /** What this request held, when it was sent to {@code action}. */
    static UnsavedWork sent(String action, String type, String tokenName) {
        return new UnsavedWork(LocalPath.of(action), known(type), SentInputs.without(tokenName));
    }

    /** What the sign-in form of this request carried along. */
    static UnsavedWork carried(String action, String type, String tokenName) {
        return new UnsavedWork(LocalPath.of(action), known(type), SentInputs.without(tokenName).stream()
                .filter(input -> input.name().startsWith(PREFIX))
                .map(input -> new Hidden(input.name().substring(PREFIX.length()), input.value())).toList());
    }

    /** The inputs under names that no field of the sign-in form has. */
    public List<Hidden> luggage() {
        return inputs.stream().map(input -> new Hidden(PREFIX + input.name(), input.value())).toList();
    }

    /** The media type of a form that this header tells; empty when it tells another one, or nothing. */
    static Optional<String> formType(String header) {
        return TYPES.stream().filter(type -> header != null && header.toLowerCase(Locale.ROOT).startsWith(type)).findFirst();
    }

    private static String known(String type) {
        return formType(type).orElse(TYPES.get(0));
    }
}
