package nl.samenwijzer.document.archive;

import java.util.List;
import java.util.stream.Collectors;

/** The text that tells people what is in a package. */
final class ReadMe {

    private ReadMe() {
    }

    static String of(Kept kept, List<Kept.File> files, String contentHash) {
        return """
                %s

                %s
                Gemaakt met %s.

                De bestanden
                %s
                Over elk bestand staat meer in het bestand met dezelfde naam en '.bestand.mdto.xml' erachter.
                Over het geheel staat meer in '%s.mdto.xml'.
                Deze beschrijvingen volgen MDTO 1.0.1 van het Nationaal Archief.

                De gegevens van het plan (JSON) zijn die van de vastgestelde versie.
                Hun controlecode (SHA-256) is %s.
                Contactgegevens die na het project worden gewist, staan er niet in.

                Controleren of alles compleet is
                In 'manifest-sha256.txt' staat van elk bestand de controlecode.
                Controleer dat met: sha256sum --check manifest-sha256.txt

                Dit pakket kan gegevens bevatten die niet openbaar zijn.
                """.formatted(kept.name(), kept.description(), kept.source(),
                files.stream().map(file -> "- " + file.name() + " (" + file.format() + ")").collect(Collectors.joining("\n")),
                kept.number(), contentHash);
    }
}
