package nl.samenwijzer.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.DocumentWriter;
import nl.samenwijzer.document.output.HouseStyle;

/** Writes the samples to a folder to look at, and prints how long a warm writer takes. Run by hand, not a test. */
final class Look {

    private Look() {
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var writers = new DocumentWriters(HouseStyle.NEUTRAL, "document.css");
        long start = System.nanoTime();
        writers.warmUp();
        System.out.printf("warm-up %d ms%n", (System.nanoTime() - start) / 1_000_000);
        var models = Map.of("rijk", Samples.rich(), "leeg", Samples.empty(), "vijandig", Samples.hostile(9), "kort",
                Samples.brief(), "gewijzigd", Samples.changed());
        for (var model : models.entrySet()) {
            for (var writer : writers.all()) {
                try (var out = Files.newOutputStream(folder.resolve(model.getKey() + "." + writer.extension()))) {
                    writer.write(model.getValue(), out);
                }
            }
        }
        for (var writer : writers.all()) {
            System.out.printf("%s: median %.1f ms%n", writer.extension(), median(writer, models.get("rijk"), 120));
        }
    }

    private static double median(DocumentWriter writer, DocumentModel model, int rounds) throws IOException {
        var times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            writer.write(model, OutputStream.nullOutputStream());
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[rounds / 2] / 1e6;
    }
}
