package nl.samenwijzer.document.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with the settings of the house style; gathered, so that all of it is told at once. */
final class Faults {

    private final List<String> lines = new ArrayList<>();

    /** One fault: the setting, what is wrong and what to do about it. */
    void add(String setting, String what, String remedy) {
        lines.add(setting + ": " + what + " " + remedy);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** All faults as people read them. */
    FaultyHouseStyle exception() {
        return new FaultyHouseStyle(lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n",
                "De huisstijl van documenten heeft " + (lines.size() == 1 ? "1 fout" : lines.size() + " fouten") + ":\n", "")));
    }
}
