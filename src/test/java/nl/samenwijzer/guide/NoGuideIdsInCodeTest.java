package nl.samenwijzer.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.loading.BundledGuides;
import nl.samenwijzer.guide.loading.GuideLoader;

/** The application knows no guide: no id of a bundled guide stands in code or templates. */
class NoGuideIdsInCodeTest {

    /** Words of the guide format itself, which a guide may also use as an id. */
    private static final List<String> OF_THE_FORMAT = List.of("id", "ja", "nee", "keuze", "tekst", "uitkomst", "datum",
            "toelichting",
            "door", "akkoord", "niet_akkoord", "overgeslagen", "groen", "oranje", "rood", "naam", "telefoonnummer", "huisadres",
            "mailadres", "fysiek", "digitaal", "beide");

    @Test
    void sources_holdNoIdOfABundledGuide() throws IOException {
        var found = new ArrayList<String>();
        for (var guide : BundledGuides.load(new GuideLoader())) {
            var quoted = Pattern.compile("[\"'](" + String.join("|", ids(guide)) + ")[\"']");
            for (var file : sources()) {
                quoted.matcher(Files.readString(file)).results().forEach(hit -> found.add(file + ": " + hit.group()));
            }
        }
        assertThat(found).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        var files = new ArrayList<Path>();
        for (var root : List.of(Path.of("src/main/java"), Path.of("src/main/resources/templates"))) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> paths = Files.walk(root)) {
                    paths.filter(Files::isRegularFile).forEach(files::add);
                }
            }
        }
        return files;
    }

    private static TreeSet<String> ids(Guide guide) {
        var ids = new TreeSet<>(guide.index().steps().keySet());
        ids.addAll(guide.index().phases().keySet());
        ids.add(guide.id());
        guide.about().routes().forEach(route -> ids.add(route.id()));
        guide.about().levels().forEach(level -> ids.add(level.id()));
        guide.documents().editions().forEach(edition -> ids.add(edition.id()));
        words(guide).filter(id -> id.contains("_")).forEach(ids::add);
        ids.removeAll(OF_THE_FORMAT);
        return ids;
    }

    /** Ids that may also be ordinary words (a chapter "planning", a demo account of a role) unless they have an underscore. */
    private static Stream<String> words(Guide guide) {
        var about = guide.about();
        return Stream.of(guide.index().questions().keySet().stream(), about.roles().stream().map(Role::id),
                about.chapters().stream().map(Chapter::id), about.gates().stream().map(Gate::id),
                about.derived().stream().map(Derived::name), about.settings().stream().map(Setting::id),
                guide.decisions().stream().map(Decision::id), guide.documents().documents().stream().map(Document::id),
                guide.methods().methods().stream().map(Methods.Method::id), guide.register().fields().stream().map(Column::id),
                guide.questions().stream().flatMap(question -> question.columns().stream()).map(Column::id),
                guide.questions().stream().flatMap(question -> question.options().stream()).map(Option::id),
                guide.questions().stream().flatMap(question -> question.columns().stream())
                        .flatMap(column -> column.options().stream()).map(Option::id))
                .flatMap(stream -> stream);
    }
}
