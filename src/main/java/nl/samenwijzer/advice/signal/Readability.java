package nl.samenwijzer.advice.signal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.Language;
import nl.samenwijzer.guide.Language.Threshold;

/**
 * How easy a text reads, by the formula of the guide (guide format, "Language": Flesch in the version of Douma). A help, no
 * proof of B1.
 */
final class Readability {

    /**
     * What a text measures.
     *
     * @param score higher is easier; may be below 0 and over 100
     * @param longestSentence in words
     */
    record Measure(int words, int sentences, int syllables, int longestSentence, double score) {

        double averageWords() {
            return (double) words / sentences;
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]++(?:['’-][\\p{L}\\p{M}\\p{Nd}]++)*+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]++(?=\\s|$)|\\n");

    private final Language.Formula formula;
    private final List<Threshold> bands;
    private final Pattern vowels;

    Readability(Language language) {
        formula = language.formula();
        bands = language.thresholds();
        vowels = Pattern.compile(language.syllables().vowelGroups().stream()
                .sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|")));
    }

    /** How many words a text has. */
    static int countWords(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** The syllables of a word: its groups of vowels, at least one. */
    int countSyllables(String word) {
        return Math.max(1, (int) vowels.matcher(word.toLowerCase(Locale.ROOT)).results().count());
    }

    /** What the text measures; empty for a text without words. */
    Optional<Measure> measure(String text) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        int longest = 0;
        for (String sentence : SENTENCE_END.split(text)) {
            int length = 0;
            for (Matcher word = WORD.matcher(sentence); word.find(); length++) {
                syllables += countSyllables(word.group());
            }
            words += length;
            sentences += length > 0 ? 1 : 0;
            longest = Math.max(longest, length);
        }
        return words == 0 ? Optional.empty()
                : Optional.of(new Measure(words, sentences, syllables, longest, score(words, sentences, syllables)));
    }

    /** The band a text falls in: the first whose limits it keeps, else the last. Empty when it is too short to tell. */
    Optional<Threshold> band(String text) {
        return measure(text)
                .filter(found -> found.words() >= formula.minimumWords() && found.sentences() >= formula.minimumSentences())
                .map(found -> bands.stream().filter(band -> keeps(band, found)).findFirst()
                        .orElse(bands.get(bands.size() - 1)));
    }

    /** Whether the text is surely harder than this band. */
    boolean isWorse(String text, String band) {
        List<String> order = bands.stream().map(Threshold::id).toList();
        return band(text).filter(found -> order.indexOf(found.id()) > order.indexOf(band)).isPresent();
    }

    private double score(int words, int sentences, int syllables) {
        return formula.constant() - formula.perSyllablesPer100Words() * 100 * syllables / words
                - formula.perWordsPerSentence() * words / sentences;
    }

    private static boolean keeps(Threshold band, Measure found) {
        return (band.minScore() == null || found.score() >= band.minScore())
                && (band.maxAverageWords() == null || found.averageWords() <= band.maxAverageWords())
                && (band.maxSentenceWords() == null || found.longestSentence() <= band.maxSentenceWords());
    }
}
