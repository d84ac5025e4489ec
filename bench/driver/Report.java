package nl.samenwijzer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Gathers the figures, goes on where one is missing, prints the table (Markdown) and writes the raw figures. */
final class Report {

    private final List<Figure> figures = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<String, Object> raw = new LinkedHashMap<>();

    /** Something that may turn out not to be measurable. */
    interface Measurement {
        void run() throws IOException, InterruptedException;
    }

    void attempt(String name, Measurement measurement) throws InterruptedException {
        System.out.println("... " + name);
        try {
            measurement.run();
        } catch (RuntimeException | IOException missing) {
            // whatever fails here must not cost the other figures
            String reason = missing.getMessage() == null ? missing.toString() : missing.getMessage();
            figures.add(Figure.missing(name, reason));
            System.out.println("    not measured: " + reason);
        }
    }

    void add(Figure figure) {
        figures.add(figure);
    }

    void remark(String remark) {
        remarks.add(remark);
        System.out.println("    " + remark);
    }

    void raw(String name, Object values) {
        raw.put(name, values);
    }

    void print() {
        List<List<String>> lines = new ArrayList<>(List.of(Figure.HEAD.cells()));
        figures.stream().map(Figure::cells).forEach(lines::add);
        List<Integer> widths = IntStream.range(0, Figure.HEAD.cells().size())
                .mapToObj(cell -> width(lines, cell)).toList();
        System.out.println();
        for (int line = 0; line < lines.size(); line++) {
            System.out.println(row(lines.get(line), widths, ' '));
            if (line == 0) {
                System.out.println(row(widths.stream().map("-"::repeat).toList(), widths, '-'));
            }
        }
        System.out.println();
        remarks.forEach(remark -> System.out.println("- " + remark));
    }

    void write(Path folder) throws IOException {
        raw.put("figures", figures);
        raw.put("remarks", remarks);
        Files.createDirectories(folder);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(folder.resolve("figures.json").toFile(), raw);
        System.out.println("\nRaw figures: " + folder.resolve("figures.json"));
    }

    private static int width(List<List<String>> lines, int cell) {
        // a reason may stand out, the other lines stay narrow
        return lines.stream().filter(line -> !line.get(1).startsWith("not measured")).mapToInt(line -> line.get(cell).length())
                .max()
                .orElse(0);
    }

    private static String row(List<String> cells, List<Integer> widths, char filler) {
        return IntStream.range(0, cells.size())
                .mapToObj(cell -> cells.get(cell)
                        + Character.toString(filler).repeat(Math.max(0, widths.get(cell) - cells.get(cell).length())))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
