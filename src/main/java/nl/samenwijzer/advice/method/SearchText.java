package nl.samenwijzer.advice.method;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Methods;
import nl.samenwijzer.guide.Methods.Method;
import nl.samenwijzer.guide.Register;

/** All texts of a method, to search in without minding accents and capitals. */
final class SearchText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final String text;

    private SearchText(String text) {
        this.text = text;
    }

    static SearchText of(Guide guide, Method method) {
        Stream<String> own = Stream.of(method.name(), method.summary(), method.participantTime(), method.channel(),
                method.costNote(), method.watchOut());
        Stream<String> lists = Stream.of(method.goodFor(), method.lessFor()).flatMap(List::stream);
        Stream<String> named = Stream.of(
                guide.about().levels().stream().filter(level -> method.levels().contains(level.id()))
                        .map(GuideFile.Level::name),
                guide.about().participationPhases().stream().filter(phase -> method.phases().contains(phase.id()))
                        .map(GuideFile.ParticipationPhase::name),
                guide.register().categories().stream().filter(category -> method.reaches().contains(category.id()))
                        .map(Register.Category::name),
                guide.methods().costClasses().stream().filter(costs -> Objects.equals(costs.id(), method.costClass()))
                        .map(Methods.CostClass::name),
                guide.methods().sources().stream().filter(source -> method.sources().contains(source.id()))
                        .map(Methods.Source::title))
                .flatMap(names -> names);
        return new SearchText(Stream.of(own, lists, named).flatMap(texts -> texts).filter(Objects::nonNull)
                .map(SearchText::plain).collect(Collectors.joining(" ")));
    }

    /** Whether each word that is asked for stands somewhere in the texts, also as part of a word. */
    boolean holds(String asked) {
        return NO_WORD.splitAsStream(plain(asked)).allMatch(text::contains);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
