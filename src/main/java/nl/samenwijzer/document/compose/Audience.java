package nl.samenwijzer.document.compose;

import java.util.function.Consumer;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Publicity;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.guide.rule.Labels;

/** What may be read in one edition by one viewer (guide format, "Documents"). An edition is public unless it says so. */
public final class Audience {

    /** Part of every approval: the account that gave it, a person. */
    private static final String GIVER = "door";

    private final Guide guide;
    private final Edition edition;
    private final boolean mayReadShielded;
    private final Consumer<String> shielded;

    Audience(Guide guide, Edition edition, boolean mayReadShielded, Consumer<String> shielded) {
        this.guide = guide;
        this.edition = edition;
        this.mayReadShielded = mayReadShielded;
        this.shielded = shielded;
    }

    /** Whoever gets an edition, without a right to read what is shielded. */
    public static Audience ofEveryone(Guide guide, Edition edition) {
        return new Audience(guide, edition, false, field -> {
        });
    }

    boolean readsPrivate() {
        return edition.restricted();
    }

    /** Whether what is marked so may be read. */
    public boolean reads(Publicity publicity) {
        return readsPrivate() || publicity != Publicity.NO;
    }

    /** Whether the answer to this question may be read, or at least some of its columns. */
    public boolean reads(Question question) {
        return reads(question.publicity());
    }

    /** Whether a column of this question may be read; of a matrix the column is a field of the register. */
    public boolean reads(Question question, Column column) {
        var shieldedFromView = column.shielded() && !(readsPrivate() && mayReadShielded);
        var read = reads(question) && reads(column.publicity()) && !shieldedFromView;
        if (read && column.shielded()) {
            shielded.accept(column.id());
        }
        return read;
    }

    /** Whether rows of this question may be named. */
    boolean readsRowNames(Question question) {
        var label = Labels.labelColumn(guide, question);
        return label == null ? reads(question) : reads(question, label);
    }

    /** Whether a placeholder may be filled in; {@code column} is null when it names none. */
    boolean reads(String name, String column) {
        var question = guide.index().questions().get(name);
        if (question == null) {
            return readsPrivate() || guide.about().derived().stream().filter(derived -> derived.name().equals(name))
                    .noneMatch(Audience::tellsAPerson);
        }
        if (column == null) {
            return question.type().hasRows() ? readsRowNames(question) : reads(question);
        }
        return reads(question) && (readsPrivate() || !column.equals(GIVER)) && guide.columnsOf(question).stream()
                .filter(candidate -> candidate.id().equals(column))
                .allMatch(found -> reads(question, found) && readsTarget(found));
    }

    private boolean readsTarget(Column column) {
        var refers = column.type() == ColumnType.REFERENCE || column.type() == ColumnType.REFERENCES;
        return !refers || readsRowNames(guide.question(column.of()));
    }

    private static boolean tellsAPerson(Derived derived) {
        return Fact.LEADER.id().equals(derived.fact()) || Fact.COMMISSIONER.id().equals(derived.fact());
    }
}
