package nl.samenwijzer.guide.loading;

/** A node in a file of a guide. */
record Place(SourceFile file, String pointer) {

    Place child(Object key) {
        return new Place(file, pointer + '/' + key);
    }

    Fault fault(String problem, String remedy) {
        return new Fault(file.name(), file.line(pointer), problem, remedy);
    }
}
