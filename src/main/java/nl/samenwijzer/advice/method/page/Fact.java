package nl.samenwijzer.advice.method.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import nl.samenwijzer.advice.method.Criterion;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Methods;
import nl.samenwijzer.guide.Methods.Method;
import nl.samenwijzer.guide.Register;

/** What is known of a method, in words; {@code estimated} tells that nobody measured it. */
public record Fact(String label, List<String> lines, boolean estimated) {

    private static final String ESTIMATED = "estimated";

    private Fact(String label, String text, boolean estimated) {
        this(label, List.of(text), estimated);
    }

    /** All facts, of each method the same in the same order; those of which nothing is known have no lines. */
    static List<Fact> all(Guide guide, Method method) {
        List<Fact> facts = new ArrayList<>();
        GuideFile about = guide.about();
        facts.add(
                new Fact("Niveau", names(about.levels(), method.levels(), GuideFile.Level::id, GuideFile.Level::name), false));
        facts.add(new Fact("Participatiefase", names(about.participationPhases(), method.phases(),
                GuideFile.ParticipationPhase::id, GuideFile.ParticipationPhase::name), false));
        facts.add(new Fact("Hoeveel mensen", people(method), method.basis().equals(ESTIMATED)));
        facts.add(new Fact("Hoeveel tijd, van voorbereiden tot terugkoppelen", weeks(method), true));
        facts.add(new Fact("Kosten zonder uren", costs(guide, method), true));
        facts.add(new Fact("Tijd voor wie meedoet", method.participantTime(), method.basis().equals(ESTIMATED)));
        facts.add(new Fact("Waar", channel(method.channel()), false));
        facts.add(new Fact("Als groepen tegenover elkaar staan",
                method.conflictSafe() ? "Bruikbaar" : "Kan de strijd erger maken", false));
        facts.add(new Fact("Bijzonder", special(method), false));
        facts.add(new Fact("Bereikt vooral", names(guide.register().categories(), method.reaches(), Register.Category::id,
                Register.Category::name), false));
        facts.add(new Fact("Goed voor", method.goodFor(), false));
        facts.add(new Fact("Minder goed voor", method.lessFor(), false));
        facts.add(new Fact("Let op", method.watchOut(), false));
        facts.add(new Fact("Bronnen", sources(guide, method), false));
        return facts;
    }

    /** The facts that a choice mostly turns on, in a few words. */
    static List<String> inShort(Guide guide, Method method) {
        return List.of(String.join(", ", names(guide.about().levels(), method.levels(), GuideFile.Level::id,
                GuideFile.Level::name)), people(method), weeks(method) + " (schatting)", costs(guide, method) + " (schatting)");
    }

    static String channel(String channel) {
        return switch (channel) {
            case "fysiek" -> "Op een plek";
            case "digitaal" -> "Online";
            default -> channel.equals(Criterion.BOTH_CHANNELS) ? "Op een plek en online" : channel;
        };
    }

    private static String people(Method method) {
        return range(method.minPeople(), method.maxPeople()) + (method.maxPeople() == 1 ? " mens" : " mensen");
    }

    private static String weeks(Method method) {
        return range(method.minWeeks(), method.maxWeeks()) + (method.maxWeeks() == 1 ? " week" : " weken");
    }

    private static String range(int least, int most) {
        return least == most ? number(least) : number(least) + " tot " + number(most);
    }

    private static String number(int number) {
        return String.format(java.util.Locale.forLanguageTag("nl"), "%,d", number);
    }

    private static String costs(Guide guide, Method method) {
        String name = guide.methods().costClasses().stream()
                .filter(costs -> Objects.equals(costs.id(), method.costClass())).map(Methods.CostClass::name).findFirst()
                .orElse("");
        return method.costNote() == null ? name : name + ". " + method.costNote();
    }

    private static List<String> special(Method method) {
        List<String> special = new ArrayList<>();
        if (method.outreach()) {
            special.add("Je gaat naar mensen toe");
        }
        if (method.largeScale()) {
            special.add("Geschikt voor grote aantallen");
        }
        return special;
    }

    private static List<String> sources(Guide guide, Method method) {
        List<String> sources = new ArrayList<>(
                names(guide.methods().sources(), method.sources(), Methods.Source::id, Methods.Source::title));
        sources.add(method.basis().equals(ESTIMATED) ? "De getallen zijn een schatting."
                : "De getallen zijn voor een deel een schatting.");
        return sources;
    }

    private static <T> List<String> names(List<T> all, List<String> ids, Function<T, String> id, Function<T, String> name) {
        return all.stream().filter(one -> ids.contains(id.apply(one))).map(name).toList();
    }
}
