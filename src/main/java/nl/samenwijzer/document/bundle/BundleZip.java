package nl.samenwijzer.document.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.samenwijzer.document.Sha256;
import nl.samenwijzer.document.output.ZipParts;

/** A ZIP that remembers what went in. The same content gives the same bytes. */
public final class BundleZip {

    /** A file that went in; {@code path} tells its folder too. */
    public record Entry(String path, String mediaType, long size, String sha256) {
    }

    private final ZipParts zip;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    public BundleZip(OutputStream out) {
        zip = new ZipParts(out);
    }

    /** Adds a file; when there is one of that name its own gets a number. */
    public Entry add(String folder, String name, String mediaType, byte[] content) throws IOException {
        String path = free(folder.isEmpty() ? name : folder + "/" + name);
        zip.bytes(path, content);
        Entry entry = new Entry(path, mediaType, content.length, Sha256.hex(content));
        entries.add(entry);
        return entry;
    }

    private String free(String wanted) {
        int dot = wanted.lastIndexOf('.');
        String path = wanted;
        for (int number = 2; !paths.add(path); number++) {
            path = wanted.substring(0, dot) + "-" + number + wanted.substring(dot);
        }
        return path;
    }

    /** What went in so far. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Adds the SHA-256 of all that went in, as sha256sum reads it. */
    public void addManifest() throws IOException {
        String lines = entries.stream().map(entry -> entry.sha256() + "  " + entry.path() + "\n").collect(Collectors.joining());
        add("", "manifest-sha256.txt", "text/plain; charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the ZIP and leaves the stream open. */
    public void finish() throws IOException {
        zip.finish();
    }
}
