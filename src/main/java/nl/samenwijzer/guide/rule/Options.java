package nl.samenwijzer.guide.rule;

import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;

/**
 * The choices of questions and columns: their own, a list of the guide, or what was chosen at a multiple choice question
 * (guide format, {@code optionsFrom}).
 */
public final class Options {

    static final List<Option> YES_NO = List.of(new Option("ja", "Ja"), new Option("nee", "Nee"));

    private final Names names;
    private final Guide guide;

    /** The choices as they are for these answers. */
    public Options(Names names) {
        this.names = names;
        this.guide = names.rulebook().guide();
    }

    /** The choices of a question in order; empty for a question that has none. */
    public List<Option> of(Question question) {
        return switch (question.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SCORE -> offered(question.options(), question.optionsFrom());
            case YES_NO -> YES_NO;
            default -> List.of();
        };
    }

    /** The choices of a column or register field in order; empty for one that has none. */
    public List<Option> of(Column column) {
        return switch (column.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SCORE -> offered(column.options(), column.optionsFrom());
            case YES_NO -> YES_NO;
            default -> List.of();
        };
    }

    /**
     * The label of a stored choice: an option id, or the number of a score. A choice that is no longer offered keeps its label
     * if the guide still has it, and is shown as its id otherwise.
     */
    public String label(Question question, Object stored) {
        return label(of(question), question.options(), question.optionsFrom(), stored);
    }

    /** As {@link #label(Question, Object)}, for a column. */
    public String label(Column column, Object stored) {
        return label(of(column), column.options(), column.optionsFrom(), stored);
    }

    private String label(List<Option> offered, List<Option> own, String from, Object stored) {
        var retired = OptionLists.all(guide, own, from);
        return Stream.concat(offered.stream(), retired.stream()).filter(option -> isStored(option, stored)).map(Option::label)
                .findFirst().orElse(String.valueOf(stored));
    }

    private static boolean isStored(Option option, Object stored) {
        return option.id().equals(stored)
                || option.score() != null && stored instanceof Number number && number.intValue() == option.score();
    }

    private List<Option> offered(List<Option> own, String from) {
        if (from == null) {
            return own;
        }
        return OptionLists.has(from) ? OptionLists.of(guide, from) : chosen(guide.question(from));
    }

    private List<Option> chosen(Question question) {
        return names.value(question.id()) instanceof List<?> chosen
                ? chosen.stream().map(id -> new Option((String) id, label(question, id))).toList()
                : List.of();
    }
}
