package nl.samenwijzer.document.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.document.Rendered;
import nl.samenwijzer.document.bundle.BundleZip;
import nl.samenwijzer.document.bundle.Deadline;
import nl.samenwijzer.document.bundle.Part;
import nl.samenwijzer.plan.store.Snapshot;

/** Writes what goes in a package. */
final class ArchiveZip {

    /** What PRONOM calls a format, and its code there. */
    private record Format(String name, String pronom) {
    }

    /** The formats that last. */
    private static final Map<String, Format> FORMATS = Map.of("pdf",
            new Format("Acrobat PDF/A - Portable Document Format 2a", "fmt/476"), "odt",
            new Format("OpenDocument Text 1.3", "fmt/1756"), "json", new Format("JSON Data Interchange Format", "fmt/817"));
    private static final String XML = "application/xml";
    private static final String TEXT = "text/plain; charset=UTF-8";

    private final BundleZip zip;
    private final Kept kept;
    private final Instant now;

    ArchiveZip(BundleZip zip, Kept kept, Instant now) {
        this.zip = zip;
        this.kept = kept;
        this.now = now;
    }

    /** Whether files of this format, by their extension, are kept. */
    static boolean lasts(String format) {
        return FORMATS.containsKey(format);
    }

    void write(List<Part> documents, Snapshot version, Decisions decisions, Deadline deadline) throws IOException {
        List<Kept.File> files = new ArrayList<>();
        for (Part document : documents) {
            deadline.check();
            Rendered file = document.file().get();
            files.add(file(zip.add("", file.name().text(), file.mediaType(), file.content()), document.format()));
        }
        files.add(file(zip.add("", kept.number() + ".json", "application/json", bytes(version.content())), "json"));
        for (Kept.File file : files) {
            zip.add("", file.name() + ".bestand.mdto.xml", XML, Mdto.file(kept, file, now));
        }
        zip.add("", kept.number() + ".mdto.xml", XML, Mdto.object(kept, decisions, files));
        zip.add("", "leesmij.txt", TEXT, bytes(ReadMe.of(kept, files, version.hash())));
        zip.addManifest();
    }

    private static Kept.File file(BundleZip.Entry entry, String format) {
        Format known = FORMATS.get(format);
        return new Kept.File(entry.path(), entry.size(), known.name(), known.pronom(), entry.sha256());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
