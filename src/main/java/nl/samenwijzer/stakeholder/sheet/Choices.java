package nl.samenwijzer.stakeholder.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.samenwijzer.guide.Option;

/** The choices of a column, found by label or id. */
final class Choices {

    /** Between choices in one cell. */
    static final String AND = "; ";

    private static final Pattern BEHIND_A_SIGN = Pattern.compile("(?<=[;,\\n])");
    private static final Pattern SIGNS = Pattern.compile("[;,\\s]+$");

    /** More choices than this in one cell, or more signs within a label, are not looked for: it would take too long. */
    private static final int MOST_PIECES = 500;
    private static final int PIECES_OF_A_LABEL = 10;

    private final List<Option> offered;
    private final Map<String, Option> byKey = new HashMap<>();

    Choices(List<Option> offered) {
        this.offered = List.copyOf(offered);
        offered.forEach(option -> byKey.putIfAbsent(Keys.of(option.label()), option));
        offered.forEach(option -> byKey.putIfAbsent(Keys.of(option.id()), option));
    }

    List<Option> offered() {
        return offered;
    }

    Optional<Option> find(String typed) {
        return Optional.ofNullable(byKey.get(Keys.of(typed)));
    }

    /**
     * The choices in one cell; empty when one of them is none. Labels may hold the same signs that stand between them, so the
     * longest piece that is a label counts.
     */
    Optional<List<Option>> all(String typed) {
        String[] pieces = BEHIND_A_SIGN.split(typed);
        if (pieces.length > MOST_PIECES) {
            return Optional.empty();
        }
        List<Option> found = new ArrayList<>();
        int from = 0;
        while (from < pieces.length) {
            int to = Math.min(pieces.length, from + PIECES_OF_A_LABEL);
            Optional<Option> longest = Optional.empty();
            while (to > from && longest.isEmpty()) {
                longest = find(bare(pieces, from, to--));
            }
            boolean nothing = SIGNS.matcher(pieces[from]).replaceAll("").isBlank();
            if (longest.isEmpty() && !nothing) {
                return Optional.empty();
            }
            longest.filter(option -> !found.contains(option)).ifPresent(found::add);
            from = longest.isEmpty() ? from + 1 : to + 1;
        }
        return Optional.of(found);
    }

    private static String bare(String[] pieces, int from, int to) {
        String joined = String.join("", List.of(pieces).subList(from, to));
        return SIGNS.matcher(joined).replaceAll("");
    }
}
