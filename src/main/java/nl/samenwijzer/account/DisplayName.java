package nl.samenwijzer.account;

import java.util.Optional;
import java.util.regex.Pattern;

/** Rules for a person's name on screen. The name itself is kept as typed. */
public final class DisplayName {
    private static final int LONGEST = 200;
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private DisplayName() {
    }

    /** What is wrong with the name, in Dutch; empty when nothing is. */
    public static Optional<String> fault(String name) {
        if (name == null || name.isBlank()) {
            return Optional.of("Vul een naam in.");
        }
        if (name.length() > LONGEST) {
            return Optional.of("Gebruik voor de naam ten hoogste " + LONGEST + " tekens.");
        }
        if (UNSTORABLE.matcher(name).find()) {
            return Optional.of("In de naam staat een teken dat niet bewaard kan worden. Typ de naam opnieuw.");
        }
        return Optional.empty();
    }
}
