package nl.samenwijzer.guide;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The outline of a document: {@code chapters} (of the guide), {@code sections} (of its own), a {@code template} or a
 * {@code list}. Exactly one of the four is filled.
 *
 * @param maxWords the longest that the document may be; null when that does not matter
 * @param list id of the question whose rows it is, as a spreadsheet; null for a document to read
 * @param forEach of a template: there is one document per row of this list for which {@code when} is true; null for one in all
 */
public record Document(String id, String title, String phase, List<String> editions, Integer maxWords, ForEach forEach,
        Expression when, List<ChapterOutline> chapters, List<Section> sections, List<TemplatePart> template,
        String list) {

    /** A chapter with its parts. */
    public record ChapterOutline(String chapter, List<Part> parts) {
    }

    /** A section with a title of its own. */
    public record Section(String id, String title, List<Part> parts) {
    }

    /**
     * One part: the answer to {@code question}, or {@code content} that the application makes itself. Of rows only
     * {@code columns}, in that order; all when it is empty.
     */
    public record Part(String question, Content content, Shape as, List<String> columns) {

        public Part {
            columns = columns == null ? List.of() : List.copyOf(columns);
        }
    }

    /** A paragraph of running text with placeholders such as {@code {question.column}}. */
    public record TemplatePart(String id, Integer minimum, String title, String text, String textWithout, Integer maxItems) {
    }

    /** How a part looks; LABEL is one line with question and answer. */
    public enum Shape {
        @JsonProperty("paragraph")
        PARAGRAPH,
        @JsonProperty("list")
        LIST,
        @JsonProperty("table")
        TABLE,
        @JsonProperty("label")
        LABEL
    }

    /** Content that is made by the application; see the guide format, "Documents". */
    public enum Content {
        @JsonProperty("summary")
        SUMMARY,
        @JsonProperty("minimumQuestions")
        MINIMUM_QUESTIONS,
        @JsonProperty("versionInfo")
        VERSION_INFO,
        @JsonProperty("projectFacts")
        PROJECT_FACTS,
        @JsonProperty("versionHistory")
        VERSION_HISTORY,
        @JsonProperty("deviations")
        DEVIATIONS
    }

    public Document {
        editions = editions == null ? List.of() : List.copyOf(editions);
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        sections = sections == null ? List.of() : List.copyOf(sections);
        template = template == null ? List.of() : List.copyOf(template);
    }
}
