package nl.samenwijzer.guide.fault;

/** A node in a file of a guide. */
public record Place(SourceFile file, String pointer) {

    /** A key or an index in this node. */
    public Place child(Object key) {
        return new Place(file, pointer + '/' + key);
    }

    /** A fault at this node. */
    public Fault fault(String problem, String remedy) {
        return file.fault(pointer, problem, remedy);
    }
}
