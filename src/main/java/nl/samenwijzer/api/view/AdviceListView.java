package nl.samenwijzer.api.view;

import java.util.List;
import java.util.Map;

import nl.samenwijzer.advice.decision.Advice;
import nl.samenwijzer.advice.decision.AdviceRound;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;

/**
 * What the decisions of the guide advise.
 */
public record AdviceListView(List<AdviceView> advice) {

    /**
     * One advice.
     *
     * @param sentence Dutch, the outcome in one sentence; empty when it is not known yet or taken per group
     * @param outputs values of the decision's outputs; null where there is none
     * @param causes ids of the questions that the rules look at
     * @param needed ids of the questions that must be answered first
     * @param followed whether the plan does so; absent when that cannot be told
     * @param deviationReason why the plan deviates; absent when it does not, empty when nobody said so yet
     */
    public record AdviceView(String id, String name, String sentence, Map<String, Object> outputs,
            List<Advice.Reason> reasons, List<String> causes, List<String> needed, List<Advice.GroupAdvice> groups,
            Boolean followed, String deviationReason) {

        static AdviceView of(Advice advice) {
            return new AdviceView(advice.decision().id(), advice.decision().name(), advice.sentence(), advice.outputs(),
                    advice.reasons(), ids(advice.causes()), ids(advice.needed()), advice.groups(), advice.followed(),
                    advice.deviation() == null ? null : advice.deviation().reason());
        }

        private static List<String> ids(List<Question> questions) {
            return questions.stream().map(Question::id).toList();
        }
    }

    public static AdviceListView of(OpenPlan open) {
        return open.state().ask(names -> new AdviceListView(
                AdviceRound.visibleTo(open, names).stream().map(AdviceView::of).toList()));
    }
}
