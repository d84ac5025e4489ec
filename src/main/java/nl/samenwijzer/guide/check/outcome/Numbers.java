package nl.samenwijzer.guide.check.outcome;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The numbers that stand in an expression. */
final class Numbers {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w])");

    private Numbers() {
    }

    /** All numbers, not those in texts and names. */
    static Set<BigDecimal> in(String expression) {
        var numbers = new TreeSet<BigDecimal>();
        NUMBER.matcher(TEXT.matcher(expression).replaceAll("").replace("..", " ")).results()
                .map(found -> new BigDecimal(found.group())).forEach(numbers::add);
        return numbers;
    }
}
