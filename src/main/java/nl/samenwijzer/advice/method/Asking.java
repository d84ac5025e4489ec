package nl.samenwijzer.advice.method;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody asks of the catalogue; a criterion without a value asks nothing.
 */
public record Asking(Map<Criterion, String> values, Order order) {

    /** In which order methods are shown; the word is the parameter of the page. */
    public enum Order {
        FIT(""),
        NAME("naam"),
        WEEKS("weken"),
        COSTS("kosten"),
        PEOPLE("mensen");

        private final String parameter;

        Order(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }

    private static final String ORDER = "volgorde";

    public Asking {
        values = values.isEmpty() ? Map.of() : new EnumMap<>(values);
    }

    /** What the parameters of a page ask. What cannot be understood asks nothing. */
    public static Asking of(Map<String, List<String>> parameters) {
        Map<Criterion, String> values = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String value = first(parameters, criterion.parameter());
            if (!value.isEmpty() && criterion.understands(value)) {
                values.put(criterion, value);
            }
        }
        String order = first(parameters, ORDER);
        return new Asking(values,
                Stream.of(Order.values()).filter(one -> one.parameter().equals(order)).findFirst().orElse(Order.FIT));
    }

    /** What is asked by this criterion; empty for nothing. */
    public String value(Criterion criterion) {
        return values.getOrDefault(criterion, "");
    }

    /** The same with another value; an empty one asks nothing. */
    public Asking with(Criterion criterion, String value) {
        Map<Criterion, String> other = new EnumMap<>(Criterion.class);
        other.putAll(values);
        if (value.isEmpty()) {
            other.remove(criterion);
        } else {
            other.put(criterion, value);
        }
        return new Asking(other, order);
    }

    /** Whether anything is asked. */
    public boolean narrows() {
        return !values.isEmpty();
    }

    /** What is asked, as the end of an address. */
    public String query() {
        Stream<String> asked = values.entrySet().stream().map(one -> pair(one.getKey().parameter(), one.getValue()));
        Stream<String> sorted = Stream.of(order).filter(one -> one != Order.FIT).map(one -> pair(ORDER, one.parameter()));
        String query = Stream.concat(asked, sorted).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }
}
