package nl.samenwijzer.plan.page;

/**
 * A reason for a signal that was sent and could not be saved: {@code base} is the version that the next try starts from.
 */
record SentReason(String signal, String row, int base, String text, String error) {

    /** Nothing was sent. */
    static final SentReason NONE = new SentReason("", "", 0, "", "");

    boolean isFor(String otherSignal, String otherRow) {
        return signal.equals(otherSignal) && row.equals(otherRow);
    }
}
