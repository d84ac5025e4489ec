package nl.samenwijzer.document;

import nl.samenwijzer.web.DownloadName;

/** A document as a file. */
public record Rendered(DownloadName name, String mediaType, byte[] content) {
}
