package nl.samenwijzer.portfolio.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Portfolio.KeyFigure;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.NeverShown;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.progress.MinimumState;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.portfolio.projection.Cell;
import nl.samenwijzer.portfolio.projection.OverviewColumn;
import nl.samenwijzer.portfolio.projection.OverviewColumns;
import nl.samenwijzer.portfolio.projection.PlanCells;
import nl.samenwijzer.portfolio.projection.Standing;
import nl.samenwijzer.portfolio.projection.Withheld;
import nl.samenwijzer.portfolio.summary.SummaryView.Fact;
import nl.samenwijzer.portfolio.summary.SummaryView.Minimum;
import nl.samenwijzer.portfolio.summary.SummaryView.Opened;
import nl.samenwijzer.web.view.Status;

/** Puts one plan in short together. Pure. */
final class PlanSummary {

    private static final String LIST = "list";

    private final OpenPlan open;
    private final PlanState state;
    private final Guide guide;
    private final Names names;
    private final OverviewColumns overview;
    private final List<OverviewColumn> columns;
    private final NeverShown sources;
    private final Withheld withheld;

    PlanSummary(OpenPlan open, Names names, OverviewColumns columns) {
        this.open = open;
        this.state = open.state();
        this.guide = state.guide();
        this.names = names;
        this.overview = columns;
        this.columns = columns.of(guide);
        this.sources = columns.sources(guide);
        this.withheld = new Withheld(guide);
    }

    SummaryView view() {
        PlanCells cells = PlanCells.of(state, names, columns);
        Standing standing = cells.standing();
        return new SummaryView(open.plan().title(),
                Standing.shown(guide.portfolio(), standing.light().map(light -> light.id()).orElse(null)),
                standing.light().map(light -> light.text()).orElse(""), standing.attention(),
                standing.status().map(status -> status.name()).orElse(""), statusText(standing), facts(cells.cells()),
                minimum(), new ShownSignals(state, sources).all(), exceptions(), deviations(), notable(),
                state.phases().stream().map(phase -> phase.phase().name() + ": "
                        + (phase.open() ? phase.inWords() : "kan nog niet beginnen")).toList());
    }

    private String statusText(Standing standing) {
        String meaning = standing.status().map(status -> status.description()).orElse("");
        JsonNode stopped = state.entries().value(Marks.STOPPED);
        return stopped == null ? meaning
                : (meaning + " Reden: " + withheld.shown(stopped.path("reden").asText()) + date(stopped)).strip();
    }

    private static String date(JsonNode mark) {
        String day = mark.path("datum").asText();
        return day.isEmpty() ? "" : " (" + Labels.of(LocalDate.parse(day)) + ")";
    }

    private List<Fact> facts(List<Cell> cells) {
        List<Fact> facts = new ArrayList<>();
        columns.forEach(column -> cells.stream()
                .filter(cell -> cell.column().equals(column.id()) && !cell.display().isEmpty())
                .forEach(cell -> facts.add(new Fact(column.label(), List.of(shown(column, cell))))));
        if (!overview.shows(guide, nl.samenwijzer.guide.rule.Fact.CHANGED_ON)) {
            facts.add(new Fact("Laatst gewijzigd",
                    List.of(Labels.of(LocalDate.ofInstant(open.plan().changedAt(), state.input().zone())))));
        }
        return facts;
    }

    private String shown(OverviewColumn column, Cell cell) {
        return overview.shows(guide, column, nl.samenwijzer.guide.rule.Fact.MINIMUM_QUESTIONS_ANSWERED)
                ? state.minimumAnswered() + " van " + state.minimum().size()
                : cell.display();
    }

    private List<Minimum> minimum() {
        ShownAnswers answers = new ShownAnswers(state, names, sources);
        return state.minimum().stream().map(minimum -> minimum(minimum, answers)).toList();
    }

    private static Minimum minimum(MinimumState minimum, ShownAnswers answers) {
        List<Fact> facts = new ArrayList<>(minimum.core().stream()
                .map(question -> new Fact(question.text(), answers.lines(question))).toList());
        if (minimum.fixedText() != null) {
            facts.add(new Fact("Antwoord omdat mensen niet meedoen", List.of(answers.filled(minimum.fixedText()))));
        }
        return new Minimum(String.valueOf(minimum.question().number()), minimum.question().text(),
                minimum.answered() ? new Status(Status.Shape.DONE, "Beantwoord")
                        : new Status(Status.Shape.OPEN, "Nog niet beantwoord"),
                facts);
    }

    private List<Opened> exceptions() {
        return guide.about().gates().stream()
                .filter(gate -> gate.override() != null && gate.override().visibleToManagement())
                .flatMap(this::exception).toList();
    }

    /** What rests on answers that they never see is told without what was advised. */
    private List<SummaryView.Deviating> deviations() {
        return state.deviations().stream().map(deviation -> {
            boolean shown = sources.mayShow(deviation.decision());
            String reason = deviation.reason().isEmpty() ? "Er is nog geen reden gegeven."
                    : withheld.shown(deviation.reason());
            return new SummaryView.Deviating(shown ? deviation.advised() : deviation.decision().name(), reason);
        }).toList();
    }

    private Stream<Opened> exception(Gate gate) {
        JsonNode opened = state.entries().value(Marks.gate(gate.id()));
        return opened == null ? Stream.empty()
                : Stream.of(new Opened(gate.name(), withheld.shown(opened.path("reden").asText()) + date(opened),
                        name(opened.path("door").asText())));
    }

    private String name(String account) {
        return account.isEmpty() ? "" : open.plan().member(UUID.fromString(account)).map(one -> one.displayName()).orElse("");
    }

    /** The key figures that list plans say what is notable about each of them. */
    private List<Fact> notable() {
        return guide.portfolio().keyFigures().stream()
                .filter(figure -> LIST.equals(figure.kind()) && names.isTrue(figure.having()) && mayShow(figure))
                .map(figure -> new Fact(figure.label(), lines(figure))).filter(fact -> !fact.lines().isEmpty()).toList();
    }

    private boolean mayShow(KeyFigure figure) {
        return sources.mayShow(figure.value())
                && (figure.having() == null || sources.mayShow(figure.having()));
    }

    private List<String> lines(KeyFigure figure) {
        Object value = names.value(figure.value());
        Stream<?> items = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return items.filter(String.class::isInstance).map(item -> withheld.shown((String) item))
                .limit(figure.limit() == null ? Long.MAX_VALUE : figure.limit()).toList();
    }
}
