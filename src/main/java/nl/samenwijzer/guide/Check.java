package nl.samenwijzer.guide;

import java.util.List;
import java.util.Map;

/**
 * One of the five built-in checks that FEEL over answers cannot express; see the guide format, "Signals, checks".
 *
 * @param allowed by question the kinds of personal data that it asks for
 */
public record Check(String name, List<String> chapters, String level, boolean publicOnly, List<String> kinds,
        Map<String, List<String>> allowed, Integer minWords,
        List<QuestionType> types, boolean requiredOnly, List<String> routes, String scope, List<String> fields) {

    public Check {
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        allowed = allowed == null ? Map.of() : Map.copyOf(allowed);
        types = types == null ? List.of() : List.copyOf(types);
        routes = routes == null ? List.of() : List.copyOf(routes);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    /** The same check without the kinds of data that this question itself asks for. */
    public Check at(Question question) {
        var asked = allowed.get(question.id());
        return asked == null ? this
                : new Check(name, chapters, level, publicOnly, kinds.stream().filter(kind -> !asked.contains(kind)).toList(),
                        null, minWords, types, requiredOnly, routes, scope, fields);
    }
}
