package nl.samenwijzer.guide.check;

/** Checks one subject of a guide and reports what is wrong; copes with a guide that has other faults too. */
interface Inspection {

    void inspect(Subject subject);
}
