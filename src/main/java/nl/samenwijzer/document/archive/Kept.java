package nl.samenwijzer.document.archive;

import java.time.Instant;

/**
 * What is kept as one object of information: an adopted version of a plan.
 *
 * @param mark by which the source knows it
 * @param number how people call the plan and its version
 * @param source the application in which it was made
 * @param description what it is
 */
record Kept(String mark, String number, String source, String name, String description, Instant adoptedAt) {

    /** A file of it; {@code format} as people call it, with its code in PRONOM. */
    record File(String name, long size, String format, String pronom, String sha256) {
    }

    /** By which the source knows a file of it. */
    String markOf(File file) {
        return mark + "/" + file.name();
    }
}
