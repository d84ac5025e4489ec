package nl.samenwijzer.document.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.InlineVisitor;
import nl.samenwijzer.document.model.Table;

/** The plain words of pieces of a document, and how much two texts have in common. */
final class Reading implements InlineVisitor {

    /** From this share of common words on a text reads like a rewritten other one. */
    private static final double ALIKE = 0.4;

    private final StringBuilder text = new StringBuilder();

    private Reading() {
    }

    static String of(List<Inline> content) {
        var reading = new Reading();
        content.forEach(inline -> inline.accept(reading));
        return reading.text.toString();
    }

    static String of(Flow flow) {
        if (flow instanceof Block.Paragraph paragraph) {
            return of(paragraph.content());
        }
        if (flow instanceof Block.Notice notice) {
            return notice.label() + " " + of(notice.content());
        }
        return ((Block.ListBlock) flow).items().stream().map(Reading::of).collect(Collectors.joining(" "));
    }

    static String of(Block.Item item) {
        return item.content().stream().map(Reading::of).collect(Collectors.joining(" "));
    }

    static String of(Table.Cell cell) {
        return cell.paragraphs().stream().map(Reading::of).collect(Collectors.joining("\n"));
    }

    /** Whether the texts share enough words, in whatever order. */
    static boolean alike(String before, String after) {
        var words = counted(before);
        var others = counted(after);
        long common = words.entrySet().stream()
                .mapToLong(word -> Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0)))
                .sum();
        return 2.0 * common >= ALIKE * (sum(words) + sum(others));
    }

    private static Map<String, Integer> counted(String text) {
        var counted = new HashMap<String, Integer>();
        for (var word : text.strip().split("[\\s\\p{Punct}]+")) {
            counted.merge(word, 1, Integer::sum);
        }
        return counted;
    }

    private static long sum(Map<String, Integer> words) {
        return words.values().stream().mapToLong(Integer::longValue).sum();
    }

    @Override
    public void text(Inline.Text inline) {
        text.append(inline.text());
    }

    @Override
    public void strong(Inline.Strong strong) {
        text.append(strong.text());
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        text.append(emphasis.text());
    }

    @Override
    public void link(Inline.Link link) {
        text.append(link.text());
    }

    @Override
    public void lineBreak() {
        text.append('\n');
    }

    @Override
    public void revised(Inline.Revised revised) {
        revised.content().forEach(inline -> inline.accept(this));
    }
}
