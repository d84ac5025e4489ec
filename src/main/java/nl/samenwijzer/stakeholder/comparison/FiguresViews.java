package nl.samenwijzer.stakeholder.comparison;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.qute.RawString;
import nl.samenwijzer.guide.Register;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.Hiddens;
import nl.samenwijzer.plan.page.form.Place;
import nl.samenwijzer.stakeholder.page.Tabs;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.NumberField;
import nl.samenwijzer.web.field.TextField;
import nl.samenwijzer.web.view.Link;

/**
 * Makes the page from the plan and what stands in the form.
 */
final class FiguresViews {

    private final OpenPlan open;
    private final Register.Comparison comparison;
    private final Contents contents;
    private final Hiddens hiddens;

    private FiguresViews(OpenPlan open, Contents contents) {
        this.open = open;
        this.comparison = open.guide().register().comparison();
        this.contents = contents;
        this.hiddens = new Hiddens(open.state(), contents);
    }

    /** The page; without traits when the guide compares nothing. */
    static FiguresView of(OpenPlan open, Contents contents, List<Problem> problems, FiguresView.FileNotes read) {
        return new FiguresViews(open, contents).view(problems, read);
    }

    private FiguresView view(List<Problem> problems, FiguresView.FileNotes read) {
        List<Link> errors = problems.stream().map(this::link).toList();
        List<FiguresView.Trait> traits = comparison == null ? List.of()
                : comparison.traits().stream().map(this::trait).toList();
        String source = open.state().entries().text(Marks.FIGURES_SOURCE);
        return new FiguresView(Tabs.of(open, Tabs.COMPARISON, "Vergelijk met de buurt"), open.plan().id(), open.plan().title(),
                open.may(Action.ANSWER), errors, read, traits,
                source(), source == null ? "" : source);
    }

    private TextField source() {
        Place place = FiguresForm.SOURCE;
        Asked asked = Asked.of(place.name(), "Waar komen de cijfers vandaan?").required(false)
                .help("Bijvoorbeeld: CBS, kerncijfers wijken en buurten 2025.").error(contents.error(place))
                .hidden(hiddens.of(place));
        return TextField.line(asked, first(contents.single(place, open.state().entries().value(place.question()))));
    }

    private FiguresView.Trait trait(Register.Trait trait) {
        return new FiguresView.Trait(trait.id(), trait.name(), trait.help() == null ? "" : trait.help(),
                trait.classes().stream().map(one -> row(trait, one)).toList(), outcome(trait));
    }

    private FiguresView.Row row(Register.Trait trait, Register.TraitClass one) {
        Place place = FiguresForm.place(trait.id(), one.id());
        JsonNode stored = open.state().entries().find(place.question(), place.row()).map(Entry::value).orElse(null);
        return new FiguresView.Row(one.name(), hiddens.of(place),
                number(place, Marks.AREA, "In het gebied", one.name(), stored),
                number(place, Marks.PARTICIPANTS, "Deelnemers", one.name(), stored), contents.error(place));
    }

    private NumberField number(Place row, String field, String label, String of, JsonNode stored) {
        Place cell = row.at(field);
        return new NumberField(Asked.of(cell.name(), label + ": " + of).required(false).error(contents.error(cell)),
                first(contents.part(cell, stored == null ? null : stored.get(field))), "");
    }

    private FiguresView.Outcome outcome(Register.Trait trait) {
        List<Figure> figures = trait.classes().stream()
                .map(one -> Figure.stored(open.state().entries(), trait.id(), one.id())).toList();
        Comparison outcome = Comparison.of(comparison, trait, figures);
        List<FiguresView.Line> lines = outcome.lines().stream().map(line -> new FiguresView.Line(line.name(), line.area(),
                line.participants(), ComparisonWords.difference(line), line.gap() != Comparison.Gap.NONE)).toList();
        return new FiguresView.Outcome(ComparisonWords.of(outcome, comparison), lines, lines.isEmpty() ? null
                : new RawString(ComparisonDrawing.svg("grafiek-" + trait.id(), trait.name() + ": inwoners en deelnemers",
                        outcome.lines())));
    }

    /** What is wrong, with the class it is about, so that the list can be read by itself. */
    private Link link(Problem problem) {
        Place place = new Place(problem.question(), problem.row(), problem.column());
        String about = comparison == null ? ""
                : comparison.traits().stream().filter(trait -> trait.id().equals(Marks.traitOf(problem.question())))
                        .flatMap(trait -> trait.classes().stream().filter(one -> one.id().equals(problem.row()))
                                .map(one -> trait.name() + ", " + one.name() + ": "))
                        .findFirst().orElse("");
        return new Link(about + problem.text(), "#" + Asked.idOf(place.name()));
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }
}
