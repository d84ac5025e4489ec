package nl.samenwijzer.plan.page.form;

import java.util.List;
import java.util.UUID;

import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.web.field.Hidden;

/**
 * The hidden inputs of the save protocol.
 */
public final class Hiddens {

    private final PlanState state;
    private final Contents contents;

    /** Those of a form with these contents. */
    public Hiddens(PlanState state, Contents contents) {
        this.state = state;
        this.contents = contents;
    }

    /** Of a single answer, or a text of a choice. */
    public List<Hidden> of(Place entry) {
        return List.of(new Hidden(SentForm.PRESENT, entry.name()), version(entry), operation(entry));
    }

    /** Of a row that shows these columns. */
    List<Hidden> of(Place row, List<String> columns) {
        return List.of(new Hidden(SentForm.PRESENT, row.name()), version(row), operation(row),
                new Hidden(row.fields(), String.join(" ", columns)));
    }

    /** Of a list of rows: what its buttons do is done once. */
    static List<Hidden> ofList(String question) {
        return List.of(operation(new Place(question, Entry.SINGLE)));
    }

    private Hidden version(Place entry) {
        int stored = state.entries().find(entry.question(), entry.row()).map(Entry::version).orElse(0);
        return new Hidden(entry.version(), String.valueOf(contents.base(entry, stored)));
    }

    private static Hidden operation(Place entry) {
        return new Hidden(entry.operation(), UUID.randomUUID().toString());
    }
}
