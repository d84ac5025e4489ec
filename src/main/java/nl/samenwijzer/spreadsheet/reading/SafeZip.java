package nl.samenwijzer.spreadsheet.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip of a stranger. Nothing is unpacked but what is asked for by name, and that only as far as {@link Limits} allow; a
 * name is never a path on disk.
 */
final class SafeZip implements Closeable {

    private static final int START = 200_000;

    private final ZipFile zip;
    private long left = Limits.UNPACKED;

    SafeZip(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            check();
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    /** By what the zip says of itself; what it really unpacks to is counted while it is read. */
    private void check() {
        if (zip.size() > Limits.ENTRIES) {
            throw UnreadableSheet.tooLarge();
        }
        Set<String> names = new HashSet<>();
        long total = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            total += Math.max(0, entry.getSize());
            if (total > Limits.UNPACKED || entry.getSize() > most(entry)) {
                throw UnreadableSheet.tooLarge();
            }
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw UnreadableSheet.damaged();
            }
        }
    }

    private static long most(ZipEntry entry) {
        return Math.max(Limits.SMALL_PART, entry.getCompressedSize() * Limits.RATIO);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    boolean anyName(Predicate<String> test) {
        return zip.stream().map(ZipEntry::getName).anyMatch(test);
    }

    /** The first bytes of a part as text; empty when there is no such part. */
    String start(String name) throws IOException {
        if (!has(name)) {
            return "";
        }
        try (InputStream in = open(name)) {
            return new String(in.readNBytes(START), StandardCharsets.UTF_8);
        }
    }

    /** A part. Throws {@link UnreadableSheet} when it is not there, and while it is read when it is too large. */
    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw UnreadableSheet.damaged();
        }
        return new Counted(zip.getInputStream(entry), most(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is unpacked, and how long the XML goes on without an element. */
    private final class Counted extends InputStream {

        private final InputStream in;
        private long leftHere;
        private int unbroken;

        Counted(InputStream in, long most) {
            this.in = in;
            this.leftHere = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = in.read(buffer, from, length);
            for (int i = from; i < from + got; i++) {
                unbroken = buffer[i] == '<' ? 0 : unbroken + 1;
            }
            left -= Math.max(0, got);
            leftHere -= Math.max(0, got);
            if (left < 0 || leftHere < 0 || unbroken > Limits.UNBROKEN) {
                throw UnreadableSheet.tooLarge();
            }
            return got;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
