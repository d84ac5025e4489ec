package nl.samenwijzer.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of a file that people download.
 *
 * @param text name without path, may hold any letter
 */
public record DownloadName(String text) {

    private static final int LONGEST_PART = 80;
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /** The parts that hold a letter or digit, in lower case, joined by hyphens, with the extension. */
    public static DownloadName of(String extension, String... parts) {
        String name = Stream.of(parts).map(DownloadName::slug).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return new DownloadName((name.isEmpty() ? "document" : name) + "." + extension);
    }

    /**
     * The header Content-Disposition (RFC 6266): a plain name for every client and, when it differs, the exact one in UTF-8
     * (RFC 8187).
     *
     * @param download false to show the file in the browser
     */
    public String disposition(boolean download) {
        return (download ? "attachment" : "inline") + "; filename=\"" + ascii() + "\""
                + (ascii().equals(text) ? "" : "; filename*=UTF-8''" + encoded());
    }

    /** The name in letters that every system knows: accents go, other scripts become a hyphen. */
    private String ascii() {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[-.]+", "");
    }

    private String encoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xFF);
            encoded.append(UNRESERVED.indexOf(letter) >= 0 ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return encoded.toString();
    }

    private static String slug(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        int end = words.offsetByCodePoints(0, Math.min(LONGEST_PART, words.codePointCount(0, words.length())));
        return words.substring(0, end);
    }
}
