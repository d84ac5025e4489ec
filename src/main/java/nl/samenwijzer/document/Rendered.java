package nl.samenwijzer.document;

import java.nio.charset.StandardCharsets;

/**
 * A document as a file.
 *
 * @param fileName name without path, may hold any letter
 */
public record Rendered(String fileName, String mediaType, byte[] content) {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /**
     * The header Content-Disposition (RFC 6266): a plain name for every client and the exact one in UTF-8 (RFC 8187).
     *
     * @param download false to show the file in the browser
     */
    public String disposition(boolean download) {
        return (download ? "attachment" : "inline") + "; filename=\"" + FileNames.ascii(fileName) + "\"; filename*=UTF-8''"
                + encoded(fileName);
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xFF);
            encoded.append(UNRESERVED.indexOf(letter) >= 0 ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return encoded.toString();
    }
}
