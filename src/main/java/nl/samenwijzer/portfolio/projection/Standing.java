package nl.samenwijzer.portfolio.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Portfolio;
import nl.samenwijzer.guide.Portfolio.Status;
import nl.samenwijzer.guide.Portfolio.TrafficLight;
import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.web.view.Status.Shape;

/**
 * How a plan stands: the first status and the first traffic light of the guide whose condition is true (guide format,
 * "Portfolio"). The last traffic light says that all is well.
 *
 * @param attention why the plan needs attention, in words; empty when it does not
 */
public record Standing(Optional<Status> status, Optional<TrafficLight> light, String attention) {

    private static final int NAMED = 4;

    /** How this plan stands. */
    static Standing of(PlanState state, Names names) {
        Portfolio portfolio = state.guide().portfolio();
        Optional<TrafficLight> light = portfolio.trafficLights().stream().filter(one -> names.isTrue(one.when())).findFirst();
        return new Standing(portfolio.statuses().stream().filter(one -> names.isTrue(one.when())).findFirst(), light,
                light.filter(one -> needsAttention(portfolio, one.id())).map(one -> reason(state, one)).orElse(""));
    }

    /** The state that a traffic light of this guide is shown as: the first is worst, the last is well. */
    public static nl.samenwijzer.web.view.Status shown(Portfolio portfolio, String light) {
        int place = place(portfolio, light);
        if (place < 0) {
            return new nl.samenwijzer.web.view.Status(Shape.OPEN, "");
        }
        Shape alarm = place == 0 ? Shape.BLOCKING : Shape.ATTENTION;
        return new nl.samenwijzer.web.view.Status(needsAttention(portfolio, light) ? alarm : Shape.DONE,
                portfolio.trafficLights().get(place).name());
    }

    /** Whether a light asks for attention: all but the last do. */
    public static boolean needsAttention(Portfolio portfolio, String light) {
        int place = place(portfolio, light);
        return place >= 0 && place < portfolio.trafficLights().size() - 1;
    }

    /** The place of a light in its guide from 0; -1 when the guide does not have it. */
    public static int place(Portfolio portfolio, String light) {
        return portfolio.trafficLights().stream().map(TrafficLight::id).toList().indexOf(light);
    }

    private static String reason(PlanState state, TrafficLight light) {
        String red = named(state, signal -> signal.severity() == Signal.Severity.RED);
        String orange = named(state, signal -> signal.severity() == Signal.Severity.ORANGE && !signal.reasonGiven());
        String explained = named(state, signal -> signal.severity() == Signal.Severity.ORANGE && signal.reasonGiven());
        String reason = sentence("Rood signaal: ", red) + sentence("Oranje signaal zonder reden: ", orange);
        if (reason.isEmpty()) {
            reason = sentence("Oranje signaal met reden: ", explained);
        }
        return reason.isEmpty() ? light.text() : reason.strip();
    }

    private static String sentence(String start, String names) {
        return names.isEmpty() ? "" : start + names + ". ";
    }

    private static String named(PlanState state, Predicate<RaisedSignal> chosen) {
        Map<String, Long> counts = state.signals().stream().filter(chosen)
                .collect(Collectors.groupingBy(RaisedSignal::signal, LinkedHashMap::new, Collectors.counting()));
        List<String> names = counts.entrySet().stream()
                .map(entry -> name(state.guide(), entry.getKey()) + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
                .toList();
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " en " + (names.size() - NAMED) + " meer" : first;
    }

    private static String name(Guide guide, String signal) {
        return guide.signals().stream().filter(one -> one.id().equals(signal)).map(Signal::name).findFirst().orElse(signal);
    }
}
