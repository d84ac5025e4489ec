package nl.samenwijzer.api.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.advice.duty.Duties;
import nl.samenwijzer.advice.duty.Duty;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.page.answer.Visibility;

/**
 * The legal rules of the guide for a plan, the most urgent first.
 */
public record DutiesView(List<DutyView> duties) {

    /**
     * A legal rule.
     *
     * @param status toDo, partly, proven, setAside or doesNotApply
     * @param detail Dutch, what must be done
     * @param severity id of one of the guide's severities; certainty of one of its certainties
     * @param phase in which it must be ready; absent when it always holds
     * @param because ids of the questions whose answers make that it applies
     * @param wouldApply per question on which that depends the labels of the choices by which it would apply
     * @param statement what people say of the rule themselves, as the row of the guide's question about rules
     */
    public record DutyView(String id, String status, String detail, String article, String severity, String certainty,
            String note, String phase, boolean late, DueView due, List<String> because, List<DependsView> wouldApply,
            List<EvidenceView> evidence, List<SettingView> settings, JsonNode statement) {
    }

    /** A date before which it must be ready, and what happens then. */
    public record DueView(String date, String detail) {
    }

    /** What it depends on whether a rule applies; without choices when that is no choice. */
    public record DependsView(String question, List<String> choices) {
    }

    /** A question that proves that it is done, and whether its answer is whole. */
    public record EvidenceView(String question, boolean complete) {
    }

    /** A setting of the organisation that belongs to the proof. */
    public record SettingView(String setting, String name, boolean filledIn) {
    }

    public static DutiesView of(OpenPlan open) {
        Question said = open.guide().lawQuestion();
        boolean shown = said != null && new Visibility(open).shows(said);
        return new DutiesView(Duties.of(open.state()).all().stream().map(duty -> of(duty, shown)).toList());
    }

    private static DutyView of(Duty duty, boolean shown) {
        List<EvidenceView> evidence = new ArrayList<>();
        List<SettingView> settings = new ArrayList<>();
        for (Duty.Proof proof : duty.proofs()) {
            if (proof.question() != null) {
                evidence.add(new EvidenceView(proof.question().id(), proof.there()));
            } else {
                Setting setting = proof.setting();
                settings.add(new SettingView(setting.id(), setting.name(), proof.there()));
            }
        }
        Duty.Due due = duty.due();
        return new DutyView(duty.rule().id(), status(duty.status()), duty.rule().duty(), duty.rule().article(),
                duty.rule().severity(), duty.rule().certainty(), duty.rule().note(),
                duty.phase() == null ? null : duty.phase().id(), duty.late(),
                due == null ? null : new DueView(due.day().toString(), due.what()),
                duty.because().stream().map(Question::id).toList(),
                duty.wouldApply().entrySet().stream().map(DutiesView::depends).toList(), evidence, settings,
                duty.statement() == null || !shown ? null : duty.statement().value());
    }

    private static DependsView depends(Map.Entry<Question, List<String>> one) {
        return new DependsView(one.getKey().id(), one.getValue());
    }

    private static String status(Duty.Status status) {
        return switch (status) {
            case TO_DO -> "toDo";
            case PARTLY -> "partly";
            case PROVEN -> "proven";
            case SET_ASIDE -> "setAside";
            case DOES_NOT_APPLY -> "doesNotApply";
        };
    }
}
