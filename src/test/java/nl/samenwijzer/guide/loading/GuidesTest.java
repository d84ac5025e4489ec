package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesTest {

    @Test
    void versions_standSideBySide_andTheNewestIsForNewPlans(@TempDir Path folder) throws IOException {
        var source = Path.of("src/test/resources/guides/waterschap");
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(source.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        var about = folder.resolve("guide.yaml");
        Files.writeString(about, Files.readString(about).replace("\"2.3\"", "\"2.10\""));
        var loader = new GuideLoader();
        var guides = new Guides(List.of(loader.load(Folder.of(folder)), loader.load(Folder.of(source))), "waterschap");

        assertThat(guides.all()).extracting(guide -> guide.version()).containsExactly("2.10", "2.3");
        assertThat(guides.forNewPlans().version()).isEqualTo("2.10");
        assertThat(guides.get("waterschap", "2.3").version()).isEqualTo("2.3");
        assertThat(guides.find("waterschap", "9.9")).isEmpty();
        assertThat(guides.rulebook(guides.latest("waterschap"))).isSameAs(guides.rulebook(guides.latest("waterschap")));
        assertThatThrownBy(() -> guides.get("elders", "1.0")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> new Guides(guides.all(), "elders")).hasMessageContaining("Er is geen stappenplan 'elders'");
    }
}
