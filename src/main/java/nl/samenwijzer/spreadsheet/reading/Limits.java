package nl.samenwijzer.spreadsheet.reading;

/** How much of a file is read. Beyond any of these it is refused. */
final class Limits {

    static final int FILE = 12_000_000;
    /** Bytes of all parts of a zip that are read, unpacked. */
    static final long UNPACKED = 100_000_000;
    static final int ENTRIES = 1_000;
    /** What a part may unpack to whatever its size; above it, at most this many times the packed size. */
    static final int SMALL_PART = 200_000;
    static final int RATIO = 100;
    /** Bytes of XML without any element: longer than the longest text, so one attribute can not take all memory. */
    static final int UNBROKEN = 4_000_000;
    static final int DEPTH = 100;
    static final int COLUMNS = 200;
    static final int CELL = 1_000_000;
    /** Characters of the texts that an XLSX file keeps apart from its cells. */
    static final int SHARED = 40_000_000;
    static final int SHARED_TEXTS = 1_000_000;
    static final int STYLES = 100_000;
    static final int SHEETS = 1_000;
    /** Signs between cells in one line of CSV, those within texts included. */
    static final int SIGNS = 20_000;

    private Limits() {
    }
}
