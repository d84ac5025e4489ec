package nl.samenwijzer.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleMakerTest {

    private static final Deadline AMPLE = Ample.TIME;

    @TempDir
    Path folder;

    @Test
    void written_whole_isReadOnceAndGone() throws IOException {
        Spool file = BundleMaker.written((zip, deadline) -> {
            zip.add("intern", "plan.txt", "text/plain", bytes("één"));
            zip.add("intern", "plan.txt", "text/plain", bytes("twee"));
            zip.add("", "index.txt", "text/plain", bytes("drie"));
            assertThat(zip.entries()).extracting(BundleZip.Entry::path, BundleZip.Entry::size)
                    .contains(tuple("intern/plan-2.txt", 4L));
        }, folder, AMPLE);

        byte[] sent = sent(file);

        assertThat(names(sent)).containsExactly("intern/plan.txt", "intern/plan-2.txt", "index.txt");
        assertThat(file.size()).isEqualTo(sent.length);
        file.close();
        assertThat(left()).isEmpty();
        assertThatThrownBy(file::size).isInstanceOf(IOException.class);
    }

    @Test
    void spool_beingWritten_hasNoNameThatAKilledProcessCouldLeave() throws IOException {
        try (Spool file = Spool.in(folder)) {
            file.out().write(bytes("half"));

            assertThat(left()).isEmpty();
            assertThat(sent(file)).isEqualTo(bytes("half"));
        }
    }

    @Test
    void written_sameContent_isTheSameFile() throws IOException {
        BundleMaker.Content content = (zip, deadline) -> zip.add("a", "b.txt", "text/plain", bytes("c"));
        Spool first = BundleMaker.written(content, folder, AMPLE);
        Spool second = BundleMaker.written(content, folder, AMPLE);

        assertThat(sent(second)).isEqualTo(sent(first));
        assertThat(second.digest()).isEqualTo(first.digest()).matches("sha-256=:[A-Za-z0-9+/]{43}=:");
    }

    @Test
    void written_failureHalfway_leavesNothing() throws IOException {
        List<Throwable> causes = List.of(new IOException("vol"), new IllegalStateException("stuk"), new OutOfMemoryError("op"));
        for (Throwable cause : causes) {
            assertThatThrownBy(() -> BundleMaker.written((zip, deadline) -> {
                zip.add("", "a.txt", "text/plain", bytes("a"));
                fail(cause);
            }, folder, AMPLE)).isInstanceOfAny(UncheckedIOException.class, cause.getClass());
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void written_tooSlow_stopsBetweenDocuments() throws IOException {
        AtomicLong now = new AtomicLong();
        List<Integer> made = new ArrayList<>();

        assertThatThrownBy(() -> BundleMaker.written((zip, deadline) -> {
            for (int i = 1; i < 9; i++) {
                deadline.check();
                made.add(i);
                now.addAndGet(Duration.ofSeconds(2).toNanos());
            }
        }, folder, new Deadline(Duration.ofSeconds(5), now::get))).isInstanceOf(BundleTooSlow.class);

        assertThat(made).containsExactly(1, 2, 3);
        assertThat(left()).isEmpty();
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] sent(Spool file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.copyTo(out);
        return out.toByteArray();
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable cause) throws T {
        throw (T) cause;
    }
}
