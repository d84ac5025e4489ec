package nl.samenwijzer.document.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.output.Words;

/** Compares two versions of a document. */
public final class Comparison {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Summary.Line> lines = new ArrayList<>();

    private Comparison() {
    }

    /** A chapter; the heading is null for what stands before the first one. */
    private record Chapter(Heading heading, List<Block> content) {

        String label() {
            return heading == null ? Words.of("changes-opening") : heading.label();
        }

        List<Block> whole() {
            return Stream.concat(Stream.ofNullable(heading), content.stream()).toList();
        }
    }

    /**
     * The later document with all that was added, removed or changed marked, and a summary before it.
     *
     * @param version how people call the earlier version, such as "1.0"
     * @param date when it was adopted, as people read it
     */
    public static DocumentModel of(DocumentModel before, DocumentModel after, String version, String date) {
        var comparison = new Comparison();
        Alignment.of(chapters(before), chapters(after), new Chapters()).forEach(comparison::chapter);
        var all = new ArrayList<>(Summary.of(comparison.lines, version, date));
        if (after.shape() == DocumentModel.Shape.REPORT) {
            all.add(new Block.PageBreak());
        }
        all.addAll(comparison.blocks);
        var subtitle = Words.of("changes-subtitle").formatted(after.subtitle(), Words.of("changes-version").formatted(version));
        return new DocumentModel(after.shape(), after.title(), subtitle, after.language(), after.metadata(), after.concept(),
                all);
    }

    private static List<Chapter> chapters(DocumentModel model) {
        var chapters = new ArrayList<Chapter>();
        Heading heading = null;
        var content = new ArrayList<Block>();
        for (var block : model.blocks()) {
            if (block instanceof Heading next && next.level() == 1) {
                chapters.add(new Chapter(heading, List.copyOf(content)));
                heading = next;
                content.clear();
            } else {
                content.add(block);
            }
        }
        chapters.add(new Chapter(heading, List.copyOf(content)));
        return chapters;
    }

    private void chapter(Match<Chapter> match) {
        if (match.added()) {
            var heading = Marking.whole(Revision.ADDED, true, List.of(match.after().heading()));
            add(match.after(), new Changed(Stream.concat(heading.stream(),
                    Marking.whole(Revision.ADDED, false, match.after().content()).stream()).toList(), Tally.ADDED));
        } else if (match.removed()) {
            add(match.before(), new Changed(Marking.whole(Revision.REMOVED, true, match.before().whole()), Tally.REMOVED));
        } else {
            add(match.after(), BlockChanges.of(match.before().whole(), match.after().whole()));
        }
    }

    private void add(Chapter chapter, Changed changed) {
        blocks.addAll(changed.blocks());
        if (changed.tally().total() > 0) {
            lines.add(new Summary.Line(chapter.label(), changed.tally()));
        }
    }

    private static final class Chapters implements Kind<Chapter> {

        @Override
        public Object content(Chapter chapter) {
            return name(chapter);
        }

        @Override
        public Object name(Chapter chapter) {
            return chapter.heading() == null ? "" : chapter.heading().id();
        }

        @Override
        public boolean alike(Chapter before, Chapter after) {
            return false;
        }

        @Override
        public boolean movable() {
            return false;
        }
    }
}
