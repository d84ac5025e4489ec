package nl.samenwijzer.document.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/**
 * A temporary file that only this object reaches. Where the system can, it has no name from the moment that it is there, so
 * that the
 * system clears it away however the process ends; elsewhere the system removes it with its last handle.
 */
public final class Spool implements Closeable {

    private final FileChannel file;
    private final MessageDigest digest;

    private Spool(FileChannel file, MessageDigest digest) {
        this.file = file;
        this.digest = digest;
    }

    /** An empty file in this folder, for the owner of the process only. */
    static Spool in(Path folder) {
        try {
            boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] mine = posix
                    ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                    : new FileAttribute<?>[0];
            return new Spool(FileChannel.open(folder.resolve("samenwijzer-" + UUID.randomUUID() + ".tmp"),
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE),
                    mine), MessageDigest.getInstance("SHA-256"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** Where the content goes; closing it leaves the file. */
    OutputStream out() {
        return new DigestOutputStream(Channels.newOutputStream(file), digest) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** How many bytes it holds. */
    public long size() throws IOException {
        return file.size();
    }

    /** The SHA-256 of what was written, as the header Repr-Digest tells it (RFC 9530); asked for once. */
    public String digest() {
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":";
    }

    /** Sends all of it. */
    public void copyTo(OutputStream out) throws IOException {
        file.position(0);
        Channels.newInputStream(file).transferTo(out);
    }

    /** Lets the file go; it is no more. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
