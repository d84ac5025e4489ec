package nl.samenwijzer.activity.planning;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Happening;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;

/** Which columns of a question the planning uses, recognised by what they are. */
public final class PlanningColumns {

    private PlanningColumns() {
    }

    /** The column that holds a method. */
    public static Optional<Column> method(Question question) {
        return first(question, column -> "methods".equals(column.optionsFrom()));
    }

    /** The column that tells of groups of the register. */
    public static Optional<Column> groups(Guide guide, Question question) {
        return linkTo(question, guide.registerQuestion());
    }

    /** The column that refers to one or more rows of another question (or of itself). */
    public static Optional<Column> linkTo(Question question, Question other) {
        return other == null ? Optional.empty() : first(question, column -> other.id().equals(column.of()));
    }

    /** The column in which the day stands: the one that says so, else the first with a day. */
    public static Optional<Column> day(Question question) {
        return Optional.ofNullable(question.column(Meaning.DATE))
                .or(() -> first(question, column -> column.type() == ColumnType.DATE));
    }

    /** The id of the kind with which this is said to happen. */
    public static Optional<String> kind(Question question, Happening happening) {
        return Optional.ofNullable(question.column(Meaning.KIND)).map(Column::options).orElse(List.of()).stream()
                .filter(option -> option.meaning() == happening).map(Option::id).findFirst();
    }

    private static Optional<Column> first(Question question, Predicate<Column> wanted) {
        return question.columns().stream().filter(wanted).findFirst();
    }
}
