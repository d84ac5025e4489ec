package nl.samenwijzer.bench;

import java.nio.file.Path;
import java.util.List;

/**
 * @param bench the folder with {@code load.lua}
 * @param results where the raw figures go
 * @param data where both applications keep their data during the run
 * @param documentsOnly leave out the load on pages and saves
 * @param selfCheck measure the baseline against itself: every interval must hold 1
 */
record Options(Effort effort, Path productJar, Path baselineJar, Path bench, Path results, Path data,
        boolean selfCheck, boolean documentsOnly) {

    /** Five paths in the order of the record, then any of {@code --quick}, {@code --full}, {@code --self-check}, {@code --documents}. */
    static Options of(String... arguments) {
        List<String> given = List.of(arguments);
        return new Options(effort(given), Path.of(given.get(0)), Path.of(given.get(1)), Path.of(given.get(2)),
                Path.of(given.get(3)),
                Path.of(given.get(4)), given.contains("--self-check"), given.contains("--documents"));
    }

    private static Effort effort(List<String> given) {
        if (given.contains("--quick")) {
            return Effort.QUICK;
        }
        return given.contains("--full") ? Effort.FULL : Effort.USUAL;
    }
}
