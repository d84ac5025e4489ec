package nl.samenwijzer.web.error;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/**
 * The kinds of problem that a call can meet. The name for programs is English, what people read is Dutch.
 */
public enum ProblemType {
    INVALID(400, "Dit klopt niet", "Een deel van wat je stuurt, kunnen we niet gebruiken. Kijk bij errors wat er mis is."),
    NOT_SIGNED_IN(401, "Niet ingelogd",
            "Stuur een gebruikersnaam en wachtwoord mee (HTTP Basic). Klopt het wachtwoord? Wacht dan even en probeer het"
                    + " opnieuw."),
    NOT_ALLOWED(403, "Dit mag je niet", "Je account mag dit niet doen. Vraag het aan de projectleider of de beheerder."),
    NOT_FOUND(404, "Niet gevonden", "Dit bestaat niet, of het is niet voor jou. Controleer het adres."),
    METHOD_NOT_ALLOWED(405, "Dit kan hier niet",
            "Deze opdracht (GET, PUT, POST of DELETE) bestaat niet op dit adres. Kijk in de beschrijving van de API."),
    NOT_ACCEPTABLE(406, "Deze vorm hebben we niet", "Vraag om een vorm die dit adres heeft, zoals application/json."),
    NOT_READY(409, "Dit kan nog niet", "Eerst moet er iets anders klaar zijn. Kijk bij errors wat dat is."),
    VERSION_CONFLICT(412, "Iemand was je voor",
            "Een ander heeft dit antwoord intussen veranderd. Er is niets opgeslagen. Kijk naar base, mine en theirs, kies"
                    + " wat het moet worden en stuur het opnieuw met de versie van theirs."),
    TOO_LARGE(413, "Te groot", "Dit bericht is te groot. Stuur het in delen."),
    UNSUPPORTED_MEDIA_TYPE(415, "Deze vorm kunnen we niet lezen", "Stuur JSON, met Content-Type: application/json."),
    CONDITION_REQUIRED(428, "Zeg welke versie je veranderde",
            "Stuur If-Match met de versie die je zag, bijvoorbeeld If-Match: \"3\". Is er nog niets? Stuur dan"
                    + " If-None-Match: *."),
    UNEXPECTED(500, "Er ging iets mis bij ons",
            "Probeer het later opnieuw. Blijft het misgaan? Geef de beheerder dan het nummer bij reference."),
    UNAVAILABLE(503, "Even te druk", "Het is nu te druk. Probeer het opnieuw na de tijd die bij Retry-After staat.");

    private final int status;
    private final String title;
    private final String detail;

    ProblemType(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The kind that fits a status of the framework: INVALID for an unknown 4xx, UNEXPECTED for any other. */
    public static ProblemType of(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst()
                .orElse(status >= 400 && status < 500 ? INVALID : UNEXPECTED);
    }

    public int status() {
        return status;
    }

    /** Dutch, the same for each problem of this kind. */
    public String title() {
        return title;
    }

    /** Dutch: what to do when nothing more is known. */
    public String detail() {
        return detail;
    }

    /** The name for programs, which never changes. */
    public URI uri() {
        return URI.create("urn:samenwijzer:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
