package nl.samenwijzer.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One message or document per row of {@code list}; the row is the name {@code as}.
 */
public record ForEach(Expression list, String as) {

    private static final Pattern FIRST_NAME = Pattern.compile("\\s*([a-z][a-z0-9_]*)");

    /**
     * The question whose rows the list holds: lists start with its name, also when they are filtered. Null for another list.
     */
    public Question source(Guide guide) {
        Matcher first = FIRST_NAME.matcher(list.text());
        return first.lookingAt() ? guide.index().questions().get(first.group(1)) : null;
    }
}
