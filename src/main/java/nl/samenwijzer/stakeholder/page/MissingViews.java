package nl.samenwijzer.stakeholder.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.stakeholder.page.MissingView.Finding;
import nl.samenwijzer.stakeholder.page.MissingView.KindLine;
import nl.samenwijzer.stakeholder.register.Kind;
import nl.samenwijzer.stakeholder.register.Mentions;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.view.Link;

/** Makes the page that tells who is missing. */
final class MissingViews {

    private static final int MOST_NAMES = 8;

    private MissingViews() {
    }

    /** @param typed reasons that were typed and are not saved, by kind, with what is wrong in {@code errors} */
    static MissingView of(OpenPlan open, Map<String, String> typed, Map<String, String> errors) {
        Tabs tabs = Tabs.of(open, Tabs.MISSING, "Wie missen we?");
        List<Kind> kinds = Kind.all(open.state()).stream().sorted(Comparator.comparing(Kind::considered)).toList();
        return open.state().ask(names -> {
            Calling calling = new Calling(open, names);
            List<KindLine> lines = kinds.stream().map(kind -> line(open, kind, calling, typed, errors)).toList();
            long considered = kinds.stream().filter(Kind::considered).count();
            return new MissingView(tabs, findings(open, calling),
                    considered + " van de " + kinds.size() + " soorten betrokkenen zijn bekeken.", lines,
                    lines.stream().filter(line -> !line.error().isEmpty())
                            .map(line -> new Link(line.name() + ": " + line.error(), "#" + Asked.idOf("reden." + line.id())))
                            .toList());
        });
    }

    private static KindLine line(OpenPlan open, Kind kind, Calling calling, Map<String, String> typed,
            Map<String, String> errors) {
        String id = kind.category().id();
        List<Link> groups = kind.groups().stream()
                .map(group -> new Link(calling.of(group), PlanPaths.group(open.plan().id(), group.row()))).toList();
        String reason = errors.containsKey(id) ? typed.getOrDefault(id, "") : kind.reason() == null ? "" : kind.reason();
        return new KindLine(id, kind.category().name(), kind.category().example(), groups, reason, kind.version(),
                UUID.randomUUID().toString(), errors.getOrDefault(id, ""));
    }

    /** What the guide checks of the register, what blocks first, then who was not spoken to. */
    private static List<Finding> findings(OpenPlan open, Calling calling) {
        List<Finding> findings = new ArrayList<>();
        String register = open.guide().registerQuestion().id();
        String step = GroupsViews.step(open.guide()).id();
        open.state().steps().stream().filter(state -> state.step().id().equals(step)).flatMap(state -> state.missing().stream())
                .filter(gap -> gap.question().equals(register) && gap.column() == null)
                .forEach(gap -> findings.add(new Finding(true, gap.text(), link(open, gap.row(), calling))));
        open.state().signals().stream().filter(signal -> signal.steps().contains(step))
                .forEach(signal -> findings.add(finding(open, signal, calling)));
        List<String> silent = open.state().entries().rows(register).stream()
                .filter(group -> Mentions.of(open.state()).withoutContact(group.row())).map(calling::of).toList();
        if (!silent.isEmpty()) {
            findings.add(new Finding(false, "Met " + (silent.size() == 1 ? "deze groep" : "deze " + silent.size() + " groepen")
                    + " is nog niet gesproken: " + String.join(", ", silent.subList(0, Math.min(MOST_NAMES, silent.size())))
                    + (silent.size() > MOST_NAMES ? " en nog " + (silent.size() - MOST_NAMES) + "." : "."), null));
        }
        return findings;
    }

    private static Finding finding(OpenPlan open, RaisedSignal signal, Calling calling) {
        return new Finding(signal.severity() == nl.samenwijzer.guide.Signal.Severity.RED, signal.text(),
                link(open, signal.row(), calling));
    }

    private static Link link(OpenPlan open, String row, Calling calling) {
        return row == null || calling.of(row).isEmpty() ? null
                : new Link("Naar '" + calling.of(row) + "'", PlanPaths.group(open.plan().id(), row));
    }
}
