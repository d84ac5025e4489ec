package nl.samenwijzer.document.compose;

import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.UserText;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.progress.Deviation;
import nl.samenwijzer.plan.progress.PlanState;

/** Where the plan does something else than is advised, and why (guide format, "Documents"). */
final class DeviationParts {

    private final PlanState state;
    private final Names names;
    private final Audience audience;

    DeviationParts(PlanState state, Names names, Audience audience) {
        this.state = state;
        this.names = names;
        this.audience = audience;
    }

    /** Those of which all that they rest on may be read. */
    List<Block> all() {
        var definitions = state.deviations().stream().filter(this::mayRead)
                .map(deviation -> new Definition(
                        Words.of("deviation").formatted(deviation.advised()), reason(deviation)))
                .toList();
        return definitions.isEmpty() ? List.of() : List.of(new DefinitionList(definitions));
    }

    private boolean mayRead(Deviation deviation) {
        return names.rulebook().causes().of(deviation.decision()).stream().allMatch(audience::reads)
                && (deviation.reasonAt() == null || audience.reads(deviation.reasonAt()));
    }

    /** A reason that is the answer to a question stands there already. */
    private static List<Flow> reason(Deviation deviation) {
        if (deviation.reason().isEmpty()) {
            return List.of(new Notice(Words.of("not-filled-in"), List.of()));
        }
        return deviation.reasonAt() == null ? List.copyOf(UserText.paragraphs(deviation.reason()))
                : List.of(Paragraph.of(Words.of("deviation-reason-at").formatted(deviation.reasonAt().text())));
    }
}
