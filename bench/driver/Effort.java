package nl.samenwijzer.bench;

/**
 * How much is measured; everything is bounded in count and in time.
 *
 * @param starts starts per application
 * @param pairs pairs of blocks (product, baseline) per measurement; even, because blocks run A-B-B-A
 * @param blockSeconds length of one block
 * @param pageWarmUp page requests before the first block, at most {@code warmUpSeconds} of them
 * @param saveWarmUp saves before the first block, at most {@code warmUpSeconds} of them
 */
record Effort(int starts, int pairs, int blockSeconds, int pageWarmUp, int saveWarmUp, int warmUpSeconds) {

    static final int COUNTED_PAGE_REQUESTS = 10_000;
    static final int DOCUMENT_ROUNDS = 30;

    static final Effort QUICK = new Effort(3, 4, 2, 3_000, 3_000, 4);
    static final Effort USUAL = new Effort(5, 10, 4, 30_000, 20_000, 90);
    static final Effort FULL = new Effort(5, 10, 20, 30_000, 30_000, 120);
}
