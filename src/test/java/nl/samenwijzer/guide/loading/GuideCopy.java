package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import nl.samenwijzer.guide.fault.Fault;

/** A copy of the small guide of the tests, to spoil. */
record GuideCopy(Path folder) {

    private static final GuideLoader LOADER = new GuideLoader();

    static GuideCopy in(Path folder) throws IOException {
        return of(Path.of("src/test/resources/guides/waterschap"), folder);
    }

    static GuideCopy ofBundled(Path folder) throws IOException {
        return of(Path.of("src/main/resources/guides/nijmegen"), folder);
    }

    private static GuideCopy of(Path good, Path folder) throws IOException {
        try (var files = Files.walk(good)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(good.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new GuideCopy(folder);
    }

    GuideCopy edit(String file, String from, String to) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
        return this;
    }

    GuideCopy write(String file, byte[] content) throws IOException {
        Files.write(folder.resolve(file), content);
        return this;
    }

    /** Every fault that loading tells, as {@code file:line problem}. */
    List<String> faults() {
        var thrown = catchThrowableOfType(GuideFaults.class, () -> LOADER.load(Folder.of(folder)));
        assertThat(thrown).as("a fault").isNotNull();
        return thrown.faults().stream().map(GuideCopy::text).toList();
    }

    private static String text(Fault fault) {
        assertThat(fault.remedy()).isNotBlank();
        return fault.file() + ':' + fault.line() + ' ' + fault.problem();
    }
}
