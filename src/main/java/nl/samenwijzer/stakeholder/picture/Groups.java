package nl.samenwijzer.stakeholder.picture;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Options;

/** The rows of the register as groups of a picture. */
final class Groups {

    private Groups() {
    }

    /** Hands over each group with the values of its row. */
    static void each(Names names, Function<Map<String, Object>, String> nameOf, BiConsumer<Group, Map<String, Object>> with) {
        Guide guide = names.rulebook().guide();
        Options options = new Options(names);
        Column kind = guide.register().kind();
        List<Map<String, Object>> rows = names.rows(guide.registerQuestion());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = rows.get(i);
            Object chosen = kind == null ? null : row.get(kind.id());
            with.accept(new Group(String.valueOf(row.get("id")), i + 1, nameOf.apply(row),
                    chosen == null ? "" : options.label(kind, chosen)), row);
        }
    }
}
