package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnGuidesTest {

    private static final GuideLoader LOADER = new GuideLoader();

    @TempDir
    Path dir;

    @Test
    void folders_butHiddenOnes_areGuides() throws IOException {
        copy("een");
        Files.createDirectory(dir.resolve(".git"));

        assertThat(OwnGuides.load(LOADER, dir, List.of())).extracting(guide -> guide.id()).containsExactly("waterschap");
    }

    @Test
    void faultsOfTwoGuides_areToldTogether() throws IOException {
        copy("een").edit("law.yaml", "phase: all", "phase: altijd");
        copy("twee").edit("phases/plan.yaml", "profile: starter", "profile: prof");

        assertThatThrownBy(() -> OwnGuides.load(LOADER, dir, List.of())).isInstanceOf(GuideFaults.class)
                .hasMessageContainingAll("een' heeft 1 fout:", "law.yaml, regel 7", "twee' heeft 1 fout:",
                        "phases/plan.yaml, regel 14");
    }

    @Test
    void version_thatIsThereAlready_isAFault() throws IOException {
        copy("een");
        copy("twee");

        assertThatThrownBy(() -> OwnGuides.load(LOADER, dir, List.of())).isInstanceOf(GuideFaults.class)
                .hasMessageContainingAll("twee' heeft 1 fout:", "guide.yaml, regel 1: Versie 2.3 van 'waterschap' is er al");
    }

    @Test
    void folder_thatIsNotThere_isToldByItsSetting() {
        assertThatThrownBy(() -> OwnGuides.load(LOADER, dir.resolve("weg"), List.of())).isInstanceOf(NoSuchGuide.class)
                .hasMessageContaining("samenwijzer.guides.dir");
    }

    private GuideCopy copy(String name) throws IOException {
        return GuideCopy.in(Files.createDirectory(dir.resolve(name)));
    }
}
