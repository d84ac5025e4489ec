package nl.samenwijzer.document;

import java.util.Base64;

import nl.samenwijzer.web.DownloadName;

/** A document as a file. */
public record Rendered(DownloadName name, String mediaType, byte[] content) {

    /** The header that tells the SHA-256 of a file (RFC 9530). */
    public static final String DIGEST = "Repr-Digest";

    /** The value of that header. */
    public String digest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(content)) + ":";
    }
}
