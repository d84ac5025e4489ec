package nl.samenwijzer.document.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.advice.signal.SensitiveText;
import nl.samenwijzer.advice.signal.SensitiveText.Piece;
import nl.samenwijzer.document.output.Words;

/**
 * A text without the data that must not be public.
 *
 * @param text with words in the place of each piece that was taken out
 * @param pieces what was taken out, in the order of the text
 */
record PublicText(String text, List<Taken> pieces) {

    /** The kind that names of colleagues are of. */
    private static final String NAME = "naam";

    /** A piece with its kind. */
    record Taken(String kind, String text) {
    }

    /**
     * Takes out what probably is data of these kinds.
     *
     * @param people names that are known to be of persons; taken out with the kind of names
     */
    static PublicText of(String text, Collection<String> kinds, Collection<String> people) {
        var found = Stream.concat(SensitiveText.pieces(text, kinds).stream(),
                kinds.contains(NAME) ? people.stream().flatMap(name -> places(text, name)) : Stream.empty())
                .sorted(Comparator.comparingInt(Piece::start).thenComparing(Piece::end, Comparator.reverseOrder())).toList();
        if (found.isEmpty()) {
            return new PublicText(text, List.of());
        }
        var kept = new StringBuilder();
        var pieces = new ArrayList<Taken>();
        int at = 0;
        for (var piece : found) {
            if (piece.end() <= at) {
                continue;
            }
            int start = Math.max(at, piece.start());
            kept.append(text, at, start);
            if (piece.start() >= at) {
                kept.append(Words.of("left-out-" + piece.kind()));
            }
            pieces.add(new Taken(piece.kind(), text.substring(start, piece.end())));
            at = piece.end();
        }
        return new PublicText(kept.append(text, at, text.length()).toString(), List.copyOf(pieces));
    }

    private static Stream<Piece> places(String text, String name) {
        var places = new ArrayList<Piece>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            int end = at + name.length();
            if (!isLetter(text, at - 1) && !isLetter(text, end)) {
                places.add(new Piece(NAME, at, end));
            }
        }
        return places.stream();
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
