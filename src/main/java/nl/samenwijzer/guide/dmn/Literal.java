package nl.samenwijzer.guide.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Literal values of FEEL: text in double quotes, a number, true or false. */
final class Literal {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\[\"\\\\])*+)\"");
    private static final Pattern COMMA = Pattern.compile("\\s*,?\\s*");

    private Literal() {
    }

    /** The value of one literal; empty when it is none. */
    static Optional<JsonNode> of(String feel) {
        if (NUMBER.matcher(feel).matches()) {
            var number = new BigDecimal(feel);
            return Optional.of(feel.contains(".") ? JSON.numberNode(number) : JSON.numberNode(number.toBigIntegerExact()));
        }
        if (feel.equals("true") || feel.equals("false")) {
            return Optional.of(JSON.booleanNode(feel.equals("true")));
        }
        var text = TEXT.matcher(feel);
        return text.matches() ? Optional.of(JSON.textNode(unescaped(text.group(1)))) : Optional.empty();
    }

    /** The texts of a list such as {@code "a", "b"}; empty when it holds something else. */
    static Optional<List<String>> texts(String feel) {
        List<String> texts = new ArrayList<>();
        var text = TEXT.matcher(feel);
        var end = 0;
        while (text.find(end) && COMMA.matcher(feel.substring(end, text.start())).matches()) {
            texts.add(unescaped(text.group(1)));
            end = text.end();
        }
        return feel.substring(end).isBlank() ? Optional.of(texts) : Optional.empty();
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([\"\\\\])", "$1");
    }
}
