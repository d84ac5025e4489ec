package nl.samenwijzer.web;

/**
 * A message at the top of a page.
 *
 * @param text
 *        one or two sentences
 */
public record Notice(Kind kind, String text) {

    /** What the message is about; the word stands before the text, so that it does not depend on colour. */
    public enum Kind {
        DONE("Gelukt", "ok"),
        INFO("Informatie", "info"),
        ATTENTION("Let op", "warning"),
        FAILED("Niet gelukt", "error");

        private final String word;
        private final String look;

        Kind(String word, String look) {
            this.word = word;
            this.look = look;
        }

        public String word() {
            return word;
        }

        public String look() {
            return look;
        }
    }
}
