package nl.samenwijzer.stakeholder.comparison;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises a list of persons, which is refused as a whole: only totals are stored, and nothing of this may be.
 */
final class PerPerson {

    private static final int MOST_COLUMNS = 4;
    private static final Set<String> WORDS = Set.of("naam", "voornaam", "achternaam", "voorletters", "mail", "email", "e-mail",
            "mailadres", "emailadres", "e-mailadres", "telefoon", "telefoonnummer", "mobiel", "adres", "straat", "huisnummer",
            "postcode", "woonplaats", "geboortedatum", "geboortejaar", "bsn", "persoon", "persoonsnummer", "deelnemer",
            "deelnemernummer", "respondent", "bewoner");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]{1,63}\\.");

    private PerPerson() {
    }

    /** Throws {@link UnreadableFigures} when these lines seem to be about persons. */
    static void refuse(List<CsvLine> lines) {
        boolean heading = lines.get(0).cells().stream().map(Plain::of).anyMatch(WORDS::contains);
        boolean mail = lines.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> MAIL.matcher(cell).find());
        if (heading || mail) {
            throw new UnreadableFigures(
                    "Dit lijkt een lijst met gegevens van personen. Die bewaren we niet. Tel eerst zelf hoeveel"
                            + " mensen er in elke groep zijn en zet alleen die totalen in het bestand.");
        }
        if (lines.stream().anyMatch(line -> line.cells().size() > MOST_COLUMNS)) {
            throw new UnreadableFigures(
                    "Dit bestand heeft meer dan vier kolommen. Laat alleen kenmerk, groep, aantal in het gebied"
                            + " en aantal deelnemers staan.");
        }
    }
}
