package nl.samenwijzer.guide.fault;

/**
 * Something wrong in a guide, told to its author.
 *
 * @param file path within the guide folder
 * @param line line in the file, from 1
 * @param problem what is wrong, in Dutch
 * @param remedy what to do about it, in Dutch
 */
public record Fault(String file, int line, String problem, String remedy) {

    @Override
    public String toString() {
        return "%s, regel %d: %s %s".formatted(file, line, problem, remedy);
    }
}
