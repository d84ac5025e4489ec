package nl.samenwijzer.document.compose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Metadata;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Chapter;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Document.ChapterOutline;
import nl.samenwijzer.guide.Document.Part;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Placeholders;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.PlanState;

/** Composes one edition of one document of a plan (guide format, "Documents"). */
public final class Composer {

    /** What else there is says the same at length. */
    private static final Set<Document.Content> FITS_BRIEF = EnumSet.of(Document.Content.SUMMARY, Document.Content.VERSION_INFO,
            Document.Content.DEVIATIONS);

    private final Guide guide;
    private final Document document;
    private final Edition edition;
    private final PlanState state;
    private final Circumstances circumstances;
    private final Names names;
    private final Audience audience;
    private final Owed owed;
    private final AnswerParts answers;
    private final InShort inShort;
    private final MinimumParts minimum;
    private final VersionParts versions;
    private final DeviationParts deviations;
    private final Placeholders.Row row;

    private Composer(Document document, String row, Edition edition, PlanState state, Circumstances circumstances) {
        this.guide = state.guide();
        this.document = document;
        this.edition = edition;
        this.state = state;
        this.circumstances = circumstances;
        this.names = state.names();
        this.audience = new Audience(guide, edition, circumstances.mayReadShielded(), circumstances.shielded());
        this.owed = new Owed(document, names, audience);
        var values = new Values(state, names, audience);
        var read = new Answers(names, values, audience, circumstances.people());
        this.answers = new AnswerParts(read, new GroupMap(names, values, audience),
                new PlanningPicture(names, state.input().settings(), audience));
        this.inShort = new InShort(names, read, values, audience);
        this.minimum = new MinimumParts(state.minimum(), names, read, inShort, audience);
        this.versions = new VersionParts(state, circumstances.versions(), audience);
        this.deviations = new DeviationParts(state, names, audience);
        this.row = PerRow.find(names, document, row);
    }

    /**
     * The document as it reads now. What is hidden, unanswered or not for the edition is left out; what must still be
     * filled in is told. Reads no more than its arguments.
     */
    public static DocumentModel compose(Document document, Edition edition, PlanState state, Circumstances circumstances) {
        return compose(document, "", edition, state, circumstances);
    }

    /** As above, of a document of which there is one per row: that of the row with this id, which {@link PerRow} tells. */
    public static DocumentModel compose(Document document, String row, Edition edition, PlanState state,
            Circumstances circumstances) {
        return new Composer(document, row, edition, state, circumstances).model();
    }

    private DocumentModel model() {
        var blocks = document.template().isEmpty() ? outlined()
                : new TemplateParts(names, audience, owed, row).of(document.template());
        var content = blocks.isEmpty() ? List.<Block> of(notFilledIn()) : blocks;
        var project = state.input().title();
        var about = about(project);
        var title = CleanText.isBlank(about) ? document.title() : document.title() + ": " + about;
        var subject = Words.of("subject").formatted(document.title(), project, edition.name());
        var keywords = Stream.of(document.title(), project, edition.name()).filter(word -> word != null).toList();
        return new DocumentModel(
                document.template().isEmpty() && !edition.brief() ? DocumentModel.Shape.REPORT : DocumentModel.Shape.BRIEF,
                title, edition.name(), DocumentModel.DUTCH,
                new Metadata(circumstances.organisation(), subject, keywords, changedAt(), versions.name()),
                versions.concept(), content);
    }

    /** What the document is about: its row, where the edition may name it, or else the project. */
    private String about(String project) {
        var named = row != null && audience.readsRowNames(row.source());
        var name = named ? new Labels(names).ofRow(row.source(), row.values()) : "";
        return !CleanText.isBlank(name) ? name : project == null ? "" : project;
    }

    /** The last change of anything in the plan: from then on the document reads as it does. */
    private Instant changedAt() {
        return state.entries().all().map(Entry::updatedAt).max(Comparator.naturalOrder())
                .orElseGet(() -> state.input().today().atStartOfDay(state.input().zone()).toInstant());
    }

    private List<Block> outlined() {
        var blocks = new ArrayList<Block>();
        document.chapters().stream().filter(this::inEdition).forEach(outline -> {
            var chapter = chapter(outline);
            add(blocks, edition.brief() ? "" : chapter.number(), Anchors.of(chapter), chapter.title(), outline.parts());
        });
        int number = 1;
        for (var section : document.sections()) {
            if (add(blocks, edition.brief() ? "" : String.valueOf(number), Anchors.section(section.id()), section.title(),
                    section.parts())) {
                number++;
            }
        }
        return blocks;
    }

    private boolean inEdition(ChapterOutline outline) {
        return (edition.chapters().isEmpty() || edition.chapters().contains(outline.chapter()))
                && audience.reads(chapter(outline).publicity());
    }

    private boolean inEdition(Part part) {
        return part.question() == null || edition.questions().isEmpty() || edition.questions().contains(part.question());
    }

    private Chapter chapter(ChapterOutline outline) {
        return guide.about().chapters().stream().filter(chapter -> chapter.id().equals(outline.chapter())).findFirst()
                .orElseThrow();
    }

    /** Adds a chapter or section; nothing, and false, when it has nothing to say and waits for nothing. */
    private boolean add(List<Block> blocks, String number, String anchor, String title, List<Part> all) {
        var parts = all.stream().filter(this::inEdition).toList();
        var content = parts(parts);
        if (content.isEmpty() && !owed.any(parts)) {
            return false;
        }
        blocks.add(new Heading(1, number, anchor, title));
        blocks.addAll(content.isEmpty() ? List.of(notFilledIn()) : content);
        return true;
    }

    /** The blocks of these parts; questions that stand under each other become one list. */
    private List<Block> parts(List<Part> parts) {
        var blocks = new ArrayList<Block>();
        for (var part : parts) {
            for (var block : part.content() == null ? question(part) : content(part.content())) {
                var last = blocks.size() - 1;
                if (block instanceof DefinitionList next && last >= 0 && blocks.get(last) instanceof DefinitionList before) {
                    blocks.set(last, new DefinitionList(
                            Stream.concat(before.definitions().stream(), next.definitions().stream()).toList()));
                } else {
                    blocks.add(block);
                }
            }
        }
        return blocks;
    }

    private List<? extends Block> question(Part part) {
        var question = guide.question(part.question());
        var answer = edition.brief() ? inShort.line(question, part.columns())
                : answers.of(question, part.as(), part.columns());
        return !answer.isEmpty() || !owed.is(question) ? answer
                : List.of(new DefinitionList(List.of(new Definition(question.text(), List.of(notFilledIn())))));
    }

    private List<? extends Block> content(Document.Content content) {
        if (edition.brief() && !FITS_BRIEF.contains(content)) {
            return List.of();
        }
        return switch (content) {
            case PROJECT_FACTS -> ProjectFacts.lines(state, audience);
            case SUMMARY -> Stream.concat(ProjectFacts.summary(state).stream(),
                    Stream.of(new DefinitionList(minimum.inShort()))).toList();
            case MINIMUM_QUESTIONS -> minimum.whole();
            case VERSION_INFO -> List.of(versions.info());
            case VERSION_HISTORY -> versions.history();
            case DEVIATIONS -> deviations.all();
        };
    }

    private static Notice notFilledIn() {
        return new Notice(Words.of("not-filled-in"), List.of());
    }
}
