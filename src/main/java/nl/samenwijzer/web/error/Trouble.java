package nl.samenwijzer.web.error;

/**
 * What went wrong, in words for people.
 *
 * @param title
 *        heading, without blame
 * @param text
 *        what to do now
 */
public record Trouble(int status, String title, String text) {

    /** The words for an HTTP status from 400 on. */
    public static Trouble of(int status) {
        return switch (status) {
            case 400 -> new Trouble(400, "Dit kunnen we niet lezen",
                    "Ga terug met de knop van je browser: wat je typte staat er dan nog. Kopieer je tekst, laad de pagina opnieuw en plak hem terug.");
            case 401 -> new Trouble(401, "Je bent niet ingelogd", "Log in en probeer het opnieuw.");
            case 403 -> new Trouble(403, "Dit mag je niet",
                    "Je rol geeft hier geen recht op. Vraag de projectleider van het plan of de beheerder.");
            case 404 -> new Trouble(404, "Deze pagina is er niet",
                    "De pagina bestaat niet, of je hebt er geen toegang toe. Kijk of het adres klopt, of ga naar je plannen.");
            case 405 ->
                new Trouble(405, "Dit kan zo niet", "Deze pagina kun je alleen openen met een knop of link in Samenwijzer.");
            case 413 -> new Trouble(413, "Dit is te veel in één keer",
                    "De tekst of het bestand is te groot. Ga terug: je tekst staat er nog. Maak hem korter of deel hem op.");
            case 415 ->
                new Trouble(415, "Dit soort bestand kennen we niet", "Kies een ander bestand of gebruik het formulier.");
            case 503 -> new Trouble(503, "Het is even te druk",
                    "Wacht een minuut en probeer het opnieuw. Wat is opgeslagen, blijft bewaard.");
            default -> status < 500 ? new Trouble(status, "Dit kan zo niet", "Ga terug en probeer het opnieuw.")
                    : new Trouble(status, "Er ging iets mis bij ons",
                            "Probeer het opnieuw. Wat is opgeslagen, blijft bewaard. Lukt het niet? Geef dan het nummer hieronder door.");
        };
    }
}
