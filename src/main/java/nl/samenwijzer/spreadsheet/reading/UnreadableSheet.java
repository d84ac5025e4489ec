package nl.samenwijzer.spreadsheet.reading;

/** This file is not read. The message says, in Dutch, why and what to do. */
public class UnreadableSheet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableSheet(String message) {
        super(message);
    }

    static UnreadableSheet damaged() {
        return new UnreadableSheet(
                "Dit bestand is beschadigd of niet compleet. Open het in Excel of LibreOffice, sla het opnieuw op en kies het daarna nog eens.");
    }

    static UnreadableSheet password() {
        return new UnreadableSheet(
                "Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en sla het bestand opnieuw op.");
    }

    static UnreadableSheet tooLarge() {
        return new UnreadableSheet(
                "Dit bestand bevat te veel. Zet alleen de lijst met betrokkenen in een nieuw bestand, of deel het op in kleinere bestanden.");
    }

    static UnreadableSheet otherType(String what) {
        return new UnreadableSheet(
                what + " Sla de lijst op als Excel (.xlsx), OpenDocument (.ods) of CSV en kies dat bestand.");
    }
}
