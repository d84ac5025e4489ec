package nl.samenwijzer.web.error;

/**
 * What an HTTP status means to people: what happened, and how to go on.
 */
record ErrorText(String title, String advice) {

    static ErrorText of(int status) {
        return switch (status) {
            case 400 -> new ErrorText("Dit verzoek klopt niet",
                    "Ga terug naar de vorige pagina, ververs die en probeer het opnieuw. Kopieer eerst de tekst die je nog niet hebt opgeslagen.");
            case 401 ->
                new ErrorText("Log eerst in", "Je bent niet ingelogd, of je was te lang weg. Log in en probeer het opnieuw.");
            case 403 -> new ErrorText("Je mag deze pagina niet bekijken",
                    "Vraag de projectleider of de beheerder om toegang als je die nodig hebt.");
            case 404 -> new ErrorText("Deze pagina bestaat niet",
                    "Het adres klopt niet, de pagina is weg, of je hebt geen toegang. Controleer het adres of ga naar de startpagina.");
            case 405 -> new ErrorText("Dit kan niet op deze pagina", "Ga terug naar de vorige pagina en probeer het opnieuw.");
            case 408, 504 -> new ErrorText("Het duurde te lang", "Controleer je verbinding en probeer het opnieuw.");
            case 409, 412 -> new ErrorText("Iemand anders was je voor",
                    "Een collega heeft dit intussen veranderd. Ga terug, ververs de pagina en bekijk de laatste versie.");
            case 413 -> new ErrorText("Dit is te groot om te versturen",
                    "Ga terug met de knop van je browser en maak de tekst of het bestand kleiner. Of sla het in delen op.");
            case 414, 431 -> new ErrorText("Het adres is te lang", "Ga naar de startpagina en zoek de pagina van daaruit.");
            case 406, 415 -> new ErrorText("Dit soort gegevens kunnen we niet lezen", "Gebruik het formulier op de pagina.");
            case 428 -> new ErrorText("De versie ontbreekt", "Stuur mee op welke versie je verandering is gebaseerd.");
            case 429 -> new ErrorText("Te veel verzoeken", "Wacht een minuut en probeer het opnieuw.");
            case 503 -> new ErrorText("Samenwijzer is even niet bereikbaar", "Wacht een paar minuten en probeer het opnieuw.");
            default -> status >= 500
                    ? new ErrorText("Er ging iets mis",
                            "Dat ligt aan Samenwijzer, niet aan jou. Probeer het over een paar minuten opnieuw. Gaat het weer mis? Geef dan het nummer hieronder door.")
                    : new ErrorText("Dit lukt niet", "Ga terug naar de vorige pagina en probeer het opnieuw.");
        };
    }
}
