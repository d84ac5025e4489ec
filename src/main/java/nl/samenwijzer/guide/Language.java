package nl.samenwijzer.guide;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Help with readable language: formula, limits, hints and difficult words.
 */
public record Language(Formula formula, List<Threshold> thresholds, Syllables syllables, List<Hint> hints, List<Jargon> jargon,
        List<TestText> testTexts) {

    /** A readability formula; see the guide format, "Language". */
    public record Formula(String name, double constant, double perSyllablesPer100Words, double perWordsPerSentence,
            int minimumWords,
            int minimumSentences, String note) {
    }

    /** A band of the score; limits that are null do not count. */
    public record Threshold(String id, String label, Double minScore, Double maxAverageWords, Integer maxSentenceWords) {
    }

    /** How to count syllables: vowel groups, longest first. */
    public record Syllables(String note, List<String> vowelGroups, List<TestWord> testWords) {
    }

    /** A word with its number of syllables. */
    public record TestWord(String word, int syllables) {
    }

    /** A hint; {@code kind} tells which of the limits counts. */
    public record Hint(String id, String name, String kind, Integer limit, String pattern, boolean matchCase,
            List<String> words, String tip) {

        public Hint {
            words = words == null ? List.of() : List.copyOf(words);
        }
    }

    /** A difficult word and a simpler one. */
    public record Jargon(@JsonProperty("term") String word, @JsonProperty("use") String alternative) {
    }

    /** A text with the score it must get. */
    public record TestText(String id, String text, int words, int sentences, int syllables, double score, int shownScore) {
    }

    public Language {
        thresholds = thresholds == null ? List.of() : List.copyOf(thresholds);
        hints = hints == null ? List.of() : List.copyOf(hints);
        jargon = jargon == null ? List.of() : List.copyOf(jargon);
        testTexts = testTexts == null ? List.of() : List.copyOf(testTexts);
    }

    /** A guide has one, so that it need not be compared word by word. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
