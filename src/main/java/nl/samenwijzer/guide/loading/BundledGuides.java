package nl.samenwijzer.guide.loading;

import java.io.IOException;
import java.util.List;

import nl.samenwijzer.guide.Guide;

/** The guides in this product, one folder a line in {@code guides/index}: a jar cannot be listed. */
public final class BundledGuides {

    private BundledGuides() {
    }

    /** Loads every bundled guide; throws {@link GuideFaults} at the first with faults. */
    public static List<Guide> load(GuideLoader loader) throws IOException {
        var index = Folder.ofClassPath("guides").text("index").orElseThrow(() -> new IOException("No guides/index"));
        return index.lines().filter(line -> !line.isBlank())
                .map(folder -> loader.load(Folder.ofClassPath("guides/" + folder))).toList();
    }
}
