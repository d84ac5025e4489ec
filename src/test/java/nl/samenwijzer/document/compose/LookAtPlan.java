package nl.samenwijzer.document.compose;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import nl.samenwijzer.document.DocumentWriters;
import nl.samenwijzer.document.output.HouseStyle;

/** Writes every document of a plan to a folder to look at, and prints how long a warm writer takes. By hand, not a test. */
final class LookAtPlan {

    private LookAtPlan() {
    }

    /** @param arguments file of the plan, folder to write to, how often to write each file for its time */
    public static void main(String[] arguments) throws IOException {
        var plan = Plans.example(new ObjectMapper().readTree(Path.of(arguments[0]).toFile()));
        var folder = Files.createDirectories(Path.of(arguments[1]));
        int rounds = Integer.parseInt(arguments[2]);
        var writers = new DocumentWriters(HouseStyle.NEUTRAL, "document.css");
        writers.warmUp();
        var around = new Circumstances("Gemeente Voorbeeldstad", true, field -> {
        }, Plans.adoptionOf(plan), Map.of());
        for (var document : plan.guide().documents().documents()) {
            for (var edition : document.editions()) {
                long start = System.nanoTime();
                var model = Plans.compose(plan, document.id(), edition, around);
                System.out.printf("%s %s: composed in %.1f ms%n", document.id(), edition, (System.nanoTime() - start) / 1e6);
                var name = document.id() + "-" + edition;
                Files.writeString(folder.resolve(name + ".txt"), PlainText.of(model));
                for (var writer : writers.all()) {
                    var out = new ByteArrayOutputStream();
                    var times = new long[rounds];
                    for (int i = 0; i < rounds; i++) {
                        out.reset();
                        start = System.nanoTime();
                        writer.write(model, out);
                        times[i] = System.nanoTime() - start;
                    }
                    Arrays.sort(times);
                    Files.write(folder.resolve(name + "." + writer.extension()), out.toByteArray());
                    System.out.printf("  %s: median %.0f ms, %d bytes%n", writer.extension(), times[rounds / 2] / 1e6,
                            out.size());
                }
            }
        }
    }
}
