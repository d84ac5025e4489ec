package nl.samenwijzer.account.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A place in this application to go to after signing in. What comes from a request may name another site in many
 * disguises; whatever is not plainly a path here becomes {@link #HOME}.
 */
record LocalPath(String value) {
    static final LocalPath HOME = new LocalPath("/");
    static final String PAGE = "/inloggen";

    private static final int LONGEST = 2000;
    // an empty step or a dot step: resolved by the browser, it can become "//host"
    private static final Pattern SUSPECT = Pattern.compile("//|/\\.");

    static LocalPath of(String asked) {
        return asked != null && isLocal(asked) ? new LocalPath(asked) : HOME;
    }

    /** The sign-in page that leads back here. */
    String signInPage() {
        return equals(HOME) ? PAGE : PAGE + "?naar=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    URI uri() {
        return URI.create(value);
    }

    private static boolean isLocal(String asked) {
        if (!asked.startsWith("/") || asked.startsWith("//") || asked.startsWith(PAGE) || asked.length() > LONGEST) {
            return false;
        }
        try {
            // refuses backslashes, spaces and control characters, which browsers read in surprising ways
            URI uri = new URI(asked);
            return uri.getRawAuthority() == null && !SUSPECT.matcher(uri.getRawPath()).find();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
