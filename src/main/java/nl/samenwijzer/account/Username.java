package nl.samenwijzer.account;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The name to sign in with. Lower case, so that capitals make no difference; a small alphabet, so that no two names look
 * the same.
 */
public record Username(String value) {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");

    /** Reads what a person typed; empty when it can be nobody's username. */
    public static Optional<Username> of(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String canonical = typed.strip().toLowerCase(Locale.ROOT);
        return ALLOWED.matcher(canonical).matches() ? Optional.of(new Username(canonical)) : Optional.empty();
    }

    /**
     * What is wrong with a name for a new account, in Dutch; empty when it can be used.
     *
     * @param taken
     *        whether somebody has the name already
     */
    public static Optional<String> fault(String typed, Predicate<Username> taken) {
        if (typed == null || typed.isBlank()) {
            return Optional.of("Vul een gebruikersnaam in.");
        }
        Optional<Username> name = of(typed);
        if (name.isEmpty()) {
            return Optional.of("Gebruik voor de gebruikersnaam 2 tot 100 letters zonder accent, cijfers, punten,"
                    + " streepjes of een e-mailadres.");
        }
        return name.filter(taken).map(it -> "Deze gebruikersnaam is al in gebruik. Kies een andere.");
    }
}
