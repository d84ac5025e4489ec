package nl.samenwijzer.account.signin;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** Good news above the sign-in form. Chosen by a code in the address, so that a link cannot make the page say anything. */
public enum Notice {
    SIGNED_OUT("uitgelogd", "Je bent uitgelogd."),
    ACCOUNT_READY("klaar", "Je account is klaar. Log nu in."),
    PASSWORD_CHANGED("wachtwoord", "Je wachtwoord is gewijzigd. Log opnieuw in."),
    SIGNED_OUT_EVERYWHERE("overal-uitgelogd", "Je bent op alle apparaten uitgelogd.");

    private final String code;
    private final String text;

    Notice(String code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The sign-in page with this notice. */
    public URI page() {
        return URI.create(LocalPath.PAGE + "?bericht=" + code);
    }

    static Optional<String> of(String code) {
        return Arrays.stream(values()).filter(notice -> notice.code.equals(code)).map(notice -> notice.text).findFirst();
    }
}
