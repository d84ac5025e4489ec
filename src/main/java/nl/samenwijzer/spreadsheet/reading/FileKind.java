package nl.samenwijzer.spreadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import nl.samenwijzer.spreadsheet.SheetFormat;

/** Tells by its content what a file is, and refuses what is no spreadsheet that we read. */
final class FileKind {

    private static final int HEAD = 8_192;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final Pattern MARKUP = Pattern.compile("^\\s*<(\\?xml|!doctype|html|head|table|svg|!--).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Map<String, String> OTHERS = Map.of("%PDF", "Dit is een PDF-bestand.", "\u0089PNG",
            "Dit is een afbeelding.", "\u00FF\u00D8\u00FF", "Dit is een afbeelding.", "GIF8", "Dit is een afbeelding.",
            "{\\rtf", "Dit is een tekstdocument.", EMPTY_ZIP, "Dit zip-bestand is leeg.");
    private static final String MARKUP_TEXT = "Dit is een webpagina of XML-bestand.";
    /** Of the first bytes of a text, one in so many may be a control character. */
    private static final int RARELY = 50;

    private FileKind() {
    }

    /** Whether the file is a zip. Throws {@link UnreadableSheet} for what is neither a zip nor text. */
    static boolean isZip(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith(OLE2)) {
            throw ole2(file);
        }
        OTHERS.forEach((magic, text) -> refuse(start.startsWith(magic), text));
        refuse(MARKUP.matcher(start.replace("\u00EF\u00BB\u00BF", "").replace("\u0000", "")).matches(), MARKUP_TEXT);
        boolean zip = start.startsWith(ZIP);
        refuse(!zip && isBinary(start), "Dit is geen spreadsheet.");
        return zip;
    }

    /** What kind of spreadsheet is zipped here. Throws {@link UnreadableSheet} when none that we read. */
    static SheetFormat zipped(SafeZip zip) throws IOException {
        if (zip.has("mimetype")) {
            String type = zip.start("mimetype");
            refuse(!type.startsWith(SheetFormat.ODS.mediaType()), "Dit is een ander soort OpenDocument-bestand.");
            refuse(zip.anyName(name -> name.startsWith("Basic/") || name.startsWith("Scripts/")), macros());
            if (zip.start("META-INF/manifest.xml").contains("encryption-data") || zip.has("encrypted-package")) {
                throw UnreadableSheet.password();
            }
            return SheetFormat.ODS;
        }
        refuse(!zip.has("[Content_Types].xml"), "Dit is een zip-bestand, geen spreadsheet.");
        refuse(zip.anyName(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))
                || zip.start("[Content_Types].xml").contains("macroEnabled"), macros());
        refuse(!zip.anyName(name -> name.startsWith("xl/") && name.endsWith(".xml")),
                "Dit is een ander soort Office-bestand.");
        return SheetFormat.XLSX;
    }

    private static String macros() {
        return "In dit bestand zitten macro's. Die nemen we niet aan.";
    }

    /** Old Excel files, and new ones with a password: their name for the secret part stands in the folder of the file. */
    private static UnreadableSheet ole2(Path file) throws IOException {
        String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return all.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e") ? UnreadableSheet.password()
                : UnreadableSheet.otherType("Dit is een oud Excel-bestand (.xls).");
    }

    /** A text of two bytes a character has a mark in front and many zeros. */
    private static boolean isBinary(String start) {
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF")) {
            return false;
        }
        long odd = start.chars().filter(c -> c < '\t' || c > '\r' && c < ' ').count();
        return odd * RARELY > start.length();
    }

    private static void refuse(boolean refused, String what) {
        if (refused) {
            throw UnreadableSheet.otherType(what);
        }
    }
}
