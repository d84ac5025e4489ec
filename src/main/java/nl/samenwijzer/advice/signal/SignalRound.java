package nl.samenwijzer.advice.signal;

import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Register.RegisterCheck;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Placeholders;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.RaisedSignal;

/** Goes through all signals and checks of one plan once. */
final class SignalRound {

    private final PlanState state;
    private final Guide guide;
    private final Names names;
    private final Placeholders texts;
    private final BuiltInChecks builtIn;

    SignalRound(PlanState state, Names names, Readability readability) {
        this.state = state;
        this.guide = state.guide();
        this.names = names;
        this.texts = new Placeholders(names);
        this.builtIn = new BuiltInChecks(state, names, texts, readability);
    }

    List<RaisedSignal> all() {
        String register = guide.stepOf(guide.registerQuestion()).id();
        Stream<Rule> signals = guide.signals().stream().map(Rule::of);
        Stream<Rule> checks = names.asked(guide.registerQuestion())
                ? guide.register().checks().stream().filter(this::applies).map(check -> Rule.of(check, register))
                : Stream.empty();
        return Stream.concat(signals, checks)
                .flatMap(rule -> names.kept(builtIn.key(rule), () -> messages(rule)).stream()
                        .map(message -> raised(rule, message)))
                .toList();
    }

    /** A blocking check is already told at its step, as something that is missing. */
    private boolean applies(RegisterCheck check) {
        return !check.blocking() && (check.routes().isEmpty() || check.routes().contains(names.route().id()));
    }

    private RaisedSignal raised(Rule rule, Message message) {
        return new RaisedSignal(rule.id(), message.row(), rule.severity(), message.text(), message.steps(),
                reasonGiven(rule.id(), message.row()) || reasonGiven(rule.id(), Entry.SINGLE));
    }

    private boolean reasonGiven(String signal, String row) {
        return state.entries().find(Marks.signal(signal), row).filter(reason -> reason.value() != null).isPresent();
    }

    private List<Message> messages(Rule rule) {
        if (rule.check() != null) {
            return names.isTrue(rule.when()) ? builtIn.messages(rule) : List.of();
        }
        if (rule.forEach() != null) {
            return perRow(rule);
        }
        return names.isTrue(rule.when()) ? List.of(new Message(Entry.SINGLE, texts.fill(rule.text()), rule.steps()))
                : List.of();
    }

    private List<Message> perRow(Rule rule) {
        Question source = rule.forEach().source(guide);
        String as = rule.forEach().as();
        return names.rows(rule.forEach(), rule.when()).stream()
                .map(row -> new Message(String.valueOf(row.getOrDefault("id", Entry.SINGLE)),
                        texts.fill(rule.text(), new Placeholders.Row(as, source, row)), rule.steps()))
                .toList();
    }
}
