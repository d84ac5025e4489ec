package nl.samenwijzer.document.house;

/** A file of the house style that can not be used, and what to do about it. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    Unusable(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String what() {
        return getMessage();
    }

    String remedy() {
        return remedy;
    }
}
