package nl.samenwijzer.portfolio.overview;

import java.util.function.Function;

/** A column of the list as shown: what it is sorted by, its label, and what it shows of a plan. */
record Field(String sort, String label, Function<ListedPlan, Value> value) {
}
