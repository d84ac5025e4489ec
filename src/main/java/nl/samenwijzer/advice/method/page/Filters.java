package nl.samenwijzer.advice.method.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import nl.samenwijzer.advice.method.Asking;
import nl.samenwijzer.advice.method.Catalogue;
import nl.samenwijzer.advice.method.Criterion;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Methods;
import nl.samenwijzer.guide.Register;

/**
 * The form above the catalogue.
 *
 * @param choices criteria with a list of values, each with the number of methods that it leaves
 * @param narrowed whether one of the choices is in use
 */
public record Filters(String search, String people, String weeks, List<Choices> choices, List<Value> orders, boolean any,
        boolean narrowed) {

    /** A criterion with the values to choose from. */
    public record Choices(String parameter, String label, String all, List<Value> values) {
    }

    /** A value that can be asked. */
    public record Value(String id, String label, boolean chosen) {
    }

    private record Named(String id, String name) {
    }

    static Filters of(Guide guide, Catalogue catalogue, Asking asking) {
        GuideFile about = guide.about();
        List<Choices> choices = new ArrayList<>();
        choices.add(choices(catalogue, asking, Criterion.LEVEL, "Alle niveaus",
                named(about.levels(), GuideFile.Level::id, GuideFile.Level::name)));
        choices.add(choices(catalogue, asking, Criterion.PHASE, "Alle fasen",
                named(about.participationPhases(), GuideFile.ParticipationPhase::id, GuideFile.ParticipationPhase::name)));
        choices.add(choices(catalogue, asking, Criterion.GROUP, "Alle soorten",
                named(guide.register().categories(), Register.Category::id, Register.Category::name)));
        choices.add(choices(catalogue, asking, Criterion.COSTS, "Elk bedrag",
                guide.methods().costClasses().stream().map(Filters::upTo).toList()));
        choices.add(choices(catalogue, asking, Criterion.CHANNEL, "Overal",
                Stream.of("fysiek", "digitaal").map(channel -> new Named(channel, Fact.channel(channel))).toList()));
        choices.add(choices(catalogue, asking, Criterion.CONFLICT, "Maakt niet uit", List.of(new Named("ja", "Ja"))));
        List<Value> orders = Stream.of(Asking.Order.values())
                .map(order -> new Value(order.parameter(), name(order), order == asking.order())).toList();
        boolean narrowed = asking.values().keySet().stream().anyMatch(criterion -> criterion != Criterion.SEARCH
                && criterion != Criterion.LEVEL && criterion != Criterion.GROUP);
        return new Filters(asking.value(Criterion.SEARCH), asking.value(Criterion.PEOPLE), asking.value(Criterion.WEEKS),
                choices, orders, asking.narrows(), narrowed);
    }

    /** The choices that always show. */
    public List<Choices> first() {
        return choices.stream().filter(Filters::isFirst).toList();
    }

    /** The choices that are folded away until they are used. */
    public List<Choices> more() {
        return choices.stream().filter(one -> !isFirst(one)).toList();
    }

    private static boolean isFirst(Choices one) {
        return one.parameter().equals(Criterion.LEVEL.parameter()) || one.parameter().equals(Criterion.GROUP.parameter());
    }

    /** What somebody asks by a criterion, in words. */
    static String words(Guide guide, Asking asking, Criterion criterion) {
        String value = asking.value(criterion);
        String label = label(criterion);
        return label + ": " + switch (criterion) {
            case SEARCH, PEOPLE, WEEKS, CONFLICT -> value;
            case LEVEL -> name(named(guide.about().levels(), GuideFile.Level::id, GuideFile.Level::name), value);
            case PHASE -> name(named(guide.about().participationPhases(), GuideFile.ParticipationPhase::id,
                    GuideFile.ParticipationPhase::name), value);
            case GROUP -> name(named(guide.register().categories(), Register.Category::id, Register.Category::name), value);
            case COSTS -> name(guide.methods().costClasses().stream().map(Filters::upTo).toList(), value);
            case CHANNEL -> Fact.channel(value);
        };
    }

    private static Choices choices(Catalogue catalogue, Asking asking, Criterion criterion, String all, List<Named> values) {
        String chosen = asking.value(criterion);
        List<Value> useful = new ArrayList<>();
        for (Named value : values) {
            int count = catalogue.count(asking, criterion, value.id());
            if (count > 0 || value.id().equals(chosen)) {
                useful.add(new Value(value.id(), value.name() + " (" + count + ")", value.id().equals(chosen)));
            }
        }
        return new Choices(criterion.parameter(), label(criterion), all, useful);
    }

    private static String label(Criterion criterion) {
        return switch (criterion) {
            case SEARCH -> "Zoek";
            case LEVEL -> "Niveau";
            case PHASE -> "Participatiefase";
            case PEOPLE -> "Hoeveel mensen";
            case WEEKS -> "Hoeveel weken heb je";
            case COSTS -> "Kosten";
            case CHANNEL -> "Waar";
            case CONFLICT -> "Bruikbaar bij strijd";
            case GROUP -> "Bereikt";
        };
    }

    private static String name(Asking.Order order) {
        return switch (order) {
            case FIT -> "Past het best";
            case NAME -> "Naam";
            case WEEKS -> "Snelst klaar";
            case COSTS -> "Goedkoopst";
            case PEOPLE -> "Meeste mensen";
        };
    }

    private static Named upTo(Methods.CostClass costs) {
        return new Named(String.valueOf(costs.id()), costs.name());
    }

    private static String name(List<Named> values, String id) {
        return values.stream().filter(value -> value.id().equals(id)).map(Named::name).findFirst().orElse(id);
    }

    private static <T> List<Named> named(List<T> items, Function<T, String> id, Function<T, String> name) {
        return items.stream().map(item -> new Named(id.apply(item), name.apply(item))).toList();
    }
}
