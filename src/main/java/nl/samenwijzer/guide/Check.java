package nl.samenwijzer.guide;

import java.util.List;

/**
 * One of the five built-in checks that FEEL over answers cannot express; see the guide format, "Signals, checks".
 */
public record Check(String name, List<String> chapters, String level, boolean publicOnly, List<String> kinds, Integer minWords,
        List<QuestionType> types, boolean requiredOnly, List<String> routes, String scope, List<String> fields) {

    public Check {
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        types = types == null ? List.of() : List.copyOf(types);
        routes = routes == null ? List.of() : List.copyOf(routes);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
