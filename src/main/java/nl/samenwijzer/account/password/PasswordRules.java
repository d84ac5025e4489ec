package nl.samenwijzer.account.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.samenwijzer.account.Fault;

/**
 * Which passwords may be chosen: long ones that are not guessed first. No demands on kinds of characters and no expiry
 * (NIST SP 800-63B 5.1.1.2, OWASP ASVS 5.0 chapter 6.2).
 */
public final class PasswordRules {
    /** Shortest password, in characters. */
    public static final int SHORTEST = 12;
    /** Longest password in bytes of UTF-8: bcrypt ignores everything after it. */
    static final int LONGEST_BYTES = 72;

    private static final Set<String> COMMON = readCommon();

    private PasswordRules() {
    }

    /** What is wrong with this password for this username, in Dutch; empty when it may be used. */
    public static Optional<String> fault(String password, String username) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Kies een wachtwoord van ten minste " + SHORTEST + " tekens.");
        }
        if (tooLong(password)) {
            return Optional.of("Kies een korter wachtwoord. Het mag ten hoogste " + LONGEST_BYTES + " tekens zijn.");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (username != null && !username.isBlank() && lower.contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of("Kies een wachtwoord waar je gebruikersnaam niet in staat.");
        }
        if (COMMON.contains(lower) || lower.chars().distinct().count() <= 2) {
            return Optional.of("Dit wachtwoord is makkelijk te raden. Kies een ander wachtwoord.");
        }
        return Optional.empty();
    }

    /** The faults of a form with the fields {@code password} and {@code repeated}. */
    public static List<Fault> faults(String password, String repeated, String username) {
        Optional<Fault> fault = fault(password, username).map(text -> new Fault("password", text));
        if (fault.isEmpty() && !password.equals(repeated)) {
            fault = Optional.of(new Fault("repeated", "De twee wachtwoorden zijn niet gelijk. Typ ze opnieuw."));
        }
        return fault.stream().toList();
    }

    static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }

    private static Set<String> readCommon() {
        try (InputStream list = PasswordRules.class.getResourceAsStream("common-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
