package nl.samenwijzer.advice.method.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.samenwijzer.advice.method.Fit;
import nl.samenwijzer.advice.method.Ranking;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.web.view.Link;

/**
 * Methods side by side.
 *
 * @param methods those that are compared
 * @param rows what is known of each, a row per kind of fact
 * @param others methods that can be put beside them
 * @param leftOut names of methods that there was no room for
 */
public record ComparisonView(OpenPlan open, String address, String catalogue, List<Column> methods, List<Row> rows,
        List<Link> others, List<String> leftOut) {

    private static final int MOST = 3;

    /** A method; {@code without} is the address of the page without it. */
    public record Column(String id, String name, String href, boolean chosen, String without) {
    }

    /** A kind of fact, with what is known of each method; a method of which nothing is known has an empty list. */
    public record Row(String label, List<Cell> cells) {
    }

    /** What is known of one method. */
    public record Cell(String method, List<String> lines, boolean estimated) {
    }

    static ComparisonView of(OpenPlan open, List<String> asked) {
        Ranking ranking = Ranking.seenBy(open);
        List<Fit> fits = asked.stream().distinct().map(ranking::find).filter(Objects::nonNull).toList();
        List<Fit> compared = fits.subList(0, Math.min(MOST, fits.size()));
        UUID plan = open.plan().id();
        Choosing choosing = open.state().ask(names -> Choosing.of(open, names));
        List<Column> columns = compared.stream().map(fit -> new Column(fit.method().id(), fit.method().name(),
                MethodPaths.method(plan, fit.method().id()), choosing.has(fit.method().id()),
                MethodPaths.comparison(plan) + query(compared.stream().filter(other -> other != fit).toList()))).toList();
        List<Link> others = compared.size() == MOST ? List.of()
                : ranking.fits().stream().filter(fit -> !compared.contains(fit))
                        .map(fit -> new Link(fit.method().name(), fit.method().id())).toList();
        return new ComparisonView(open, MethodPaths.comparison(plan), MethodPaths.catalogue(plan), columns,
                rows(open, ranking, compared), others,
                fits.subList(compared.size(), fits.size()).stream().map(fit -> fit.method().name()).toList());
    }

    private static String query(List<Fit> fits) {
        return fits.isEmpty() ? ""
                : "?" + fits.stream().map(fit -> "vorm=" + fit.method().id()).collect(Collectors.joining("&"));
    }

    private static List<Row> rows(OpenPlan open, Ranking ranking, List<Fit> compared) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Wat het is", compared.stream()
                .map(fit -> new Cell(fit.method().name(), List.of(fit.method().summary()), false)).toList()));
        if (ranking.ranked()) {
            rows.add(new Row("Voor dit plan", compared.stream().map(fit -> new Cell(fit.method().name(),
                    fit.reasons().stream().map(rule -> rule.reason()).toList(), false)).toList()));
        }
        List<List<Fact>> facts = compared.stream().map(fit -> Fact.all(open.guide(), fit.method())).toList();
        for (int i = 0; !facts.isEmpty() && i < facts.get(0).size(); i++) {
            rows.add(row(i, compared, facts));
        }
        return rows.stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.lines().isEmpty())).toList();
    }

    private static Row row(int number, List<Fit> compared, List<List<Fact>> facts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            Fact fact = facts.get(i).get(number);
            cells.add(new Cell(compared.get(i).method().name(), fact.lines(), fact.estimated()));
        }
        return new Row(facts.get(0).get(number).label(), cells);
    }
}
