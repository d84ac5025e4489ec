package nl.samenwijzer.guide;

import java.util.List;

/**
 * A question that every project answers. {@code core} are the answers that count; without participation those of
 * {@code withoutParticipation} do, or its fixed text (Tienpuntenplan, point 9).
 */
public record MinimumQuestion(int number, String text, List<String> core, Without withoutParticipation) {

    /** What counts when people do not take part; {@code text} is null when there is no fixed text. */
    public record Without(List<String> core, String text) {

        public Without {
            core = core == null ? List.of() : List.copyOf(core);
        }
    }

    public MinimumQuestion {
        core = core == null ? List.of() : List.copyOf(core);
    }
}
