package nl.samenwijzer.document.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.samenwijzer.document.PlanDocuments;
import nl.samenwijzer.web.DownloadName;

/** Makes files of many documents: one place in the queue for the whole file, within a time, whole or not at all. */
@ApplicationScoped
public class BundleMaker {

    /** Writes what goes in; asks {@code deadline} before each document. */
    public interface Content {

        void write(BundleZip zip, Deadline deadline) throws IOException;
    }

    private final PlanDocuments documents;
    private final Duration most;
    private final Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    BundleMaker(PlanDocuments documents, @ConfigProperty(name = "samenwijzer.bundle.time") Duration most) {
        this.documents = documents;
        this.most = most;
    }

    /**
     * Makes the file.
     *
     * @throws nl.samenwijzer.document.DocumentsBusy when too many documents are being made
     * @throws BundleTooSlow when it takes too long
     */
    public Bundle make(DownloadName name, Content content) {
        return documents.making(() -> new Bundle(name, written(content, folder, new Deadline(most, System::nanoTime))));
    }

    /** A whole file; when something goes wrong nothing is left of it. */
    static Spool written(Content content, Path folder, Deadline deadline) {
        Spool spool = Spool.in(folder);
        boolean whole = false;
        try (OutputStream out = spool.out()) {
            BundleZip zip = new BundleZip(out);
            content.write(zip, deadline);
            zip.finish();
            whole = true;
            return spool;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            if (!whole) {
                spool.close();
            }
        }
    }
}
