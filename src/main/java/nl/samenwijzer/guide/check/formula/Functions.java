package nl.samenwijzer.guide.check.formula;

import java.util.Set;

/** The functions of standard FEEL (DMN 1.3, chapter 10.3.4). */
final class Functions {

    private static final Set<String> STANDARD = Set.of("date", "date and time", "time", "number", "string", "duration",
            "years and months duration", "not", "substring", "string length", "upper case", "lower case", "substring before",
            "substring after", "replace", "contains", "starts with", "ends with", "matches", "split", "list contains", "count",
            "min",
            "max", "sum", "mean", "all", "any", "sublist", "append", "concatenate", "insert before", "remove", "reverse",
            "index of",
            "union", "distinct values", "flatten", "product", "median", "stddev", "mode", "decimal", "floor", "ceiling", "abs",
            "modulo", "sqrt", "log", "exp", "odd", "even", "round up", "round down", "round half up", "round half down", "is",
            "before",
            "after", "meets", "met by", "overlaps", "overlaps before", "overlaps after", "finishes", "finished by", "includes",
            "during", "starts", "started by", "coincides", "day of year", "day of week", "month of year", "week of year",
            "sort",
            "get value", "get entries", "context", "context put", "context merge");

    private Functions() {
    }

    static boolean known(String function) {
        return STANDARD.contains(function);
    }
}
