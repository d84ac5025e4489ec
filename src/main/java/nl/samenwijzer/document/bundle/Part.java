package nl.samenwijzer.document.bundle;

import java.util.function.Supplier;

import nl.samenwijzer.document.Rendered;
import nl.samenwijzer.guide.Edition;

/**
 * A file that goes into a bundle; it is made when its turn comes.
 *
 * @param title name of the document, with what it is about
 * @param format file name extension
 */
public record Part(Edition edition, String title, String format, Supplier<Rendered> file) {
}
