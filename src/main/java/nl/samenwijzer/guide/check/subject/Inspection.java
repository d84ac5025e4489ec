package nl.samenwijzer.guide.check.subject;

/** Checks one subject of a guide and reports what is wrong; copes with a guide that has other faults too. */
public interface Inspection {

    /** Adds what is wrong to the faults of the subject. */
    void inspect(Subject subject);
}
