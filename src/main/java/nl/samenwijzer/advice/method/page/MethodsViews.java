package nl.samenwijzer.advice.method.page;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import nl.samenwijzer.advice.method.Asking;
import nl.samenwijzer.advice.method.Catalogue;
import nl.samenwijzer.advice.method.Fit;
import nl.samenwijzer.advice.method.Ranking;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.web.view.Link;

/** Makes the catalogue from the state of the plan. */
final class MethodsViews {

    private MethodsViews() {
    }

    /** @param gone the row of a choice that was just taken back; empty for none */
    static MethodsView of(OpenPlan open, Asking asking, String gone) {
        Ranking ranking = Ranking.seenBy(open);
        Catalogue catalogue = new Catalogue(open.guide(), ranking);
        List<Fit> found = catalogue.find(asking);
        List<Fit> fitting = found.stream().filter(fit -> fit.place() != Fit.Place.HIDDEN).toList();
        List<Fit> others = found.stream().filter(fit -> fit.place() == Fit.Place.HIDDEN).toList();
        UUID plan = open.plan().id();
        Choosing choosing = open.state().ask(names -> Choosing.of(open, names));
        Stream<Link> chosen = ranking.fits().stream().filter(fit -> choosing.has(fit.method().id()))
                .map(fit -> new Link(fit.method().name(), MethodPaths.method(plan, fit.method().id())));
        return new MethodsView(open, MethodPaths.catalogue(plan), MethodPaths.comparison(plan), lead(open, ranking),
                waitsFor(open, ranking), Filters.of(open.guide(), catalogue, asking), found(fitting.size(), asking),
                lines(open, fitting, choosing), lines(open, others, choosing), fitting.isEmpty() && !others.isEmpty(),
                found.isEmpty() ? loosen(open, catalogue, asking) : List.of(), choosing.closed(), choosing.step(),
                chosen.toList(), choosing.possible(), removed(open, choosing, gone));
    }

    private static List<MethodLine> lines(OpenPlan open, List<Fit> fits, Choosing choosing) {
        return fits.stream()
                .map(fit -> MethodLine.of(open.guide(), open.plan().id(), fit, choosing.has(fit.method().id()))).toList();
    }

    private static String lead(OpenPlan open, Ranking ranking) {
        if (ranking.ranked()) {
            return "Wat het best past bij dit plan, staat bovenaan. Je mag altijd iets anders kiezen.";
        }
        return Ranking.tells(open) ? "Deze volgorde zegt nog niets over jullie plan."
                : "Dit zijn de werkvormen van het stappenplan.";
    }

    private static List<Link> waitsFor(OpenPlan open, Ranking ranking) {
        return ranking.waitsFor().stream()
                .map(question -> new Link(question.text(), PlanPaths.field(open, question.id(), Entry.SINGLE, null))).toList();
    }

    private static String found(int fitting, Asking asking) {
        String methods = fitting == 1 ? "1 werkvorm" : fitting + " werkvormen";
        return asking.narrows() ? methods + " gevonden" : methods;
    }

    private static List<Link> loosen(OpenPlan open, Catalogue catalogue, Asking asking) {
        return catalogue.withoutEach(asking).entrySet().stream()
                .map(one -> new Link("Zonder '" + Filters.words(open.guide(), asking, one.getKey()) + "' "
                        + (one.getValue() == 1 ? "is er 1" : "zijn er " + one.getValue()),
                        MethodPaths.catalogue(open.plan().id()) + asking.with(one.getKey(), "").query()))
                .toList();
    }

    private static MethodsView.Removed removed(OpenPlan open, Choosing choosing, String gone) {
        if (gone.isEmpty() || !choosing.possible()) {
            return null;
        }
        return open.state().entries().find(choosing.choice().question().id(), gone).filter(Entry::deleted)
                .map(row -> new MethodsView.Removed(row.question(), row.row(), row.version() - 1, row.version(),
                        UUID.randomUUID().toString()))
                .orElse(null);
    }
}
