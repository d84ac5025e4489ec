package nl.samenwijzer.web.field;

/**
 * A remark beside the answer that causes it: an advice, a signal, a tip.
 *
 * @param weight
 *        how serious; shown by shape and word, not only by colour
 * @param title
 *        the remark in a few words
 * @param text
 *        explanation, "" for none
 */
public record Remark(Weight weight, String title, String text) {

    /** From a tip to what blocks the way; the word is what a screen reader hears and black-and-white print shows. */
    public enum Weight {
        ADVICE("Advies", "info"),
        TIP("Tip", "info"),
        ATTENTION("Let op", "warning"),
        BLOCKING("Nog nodig", "error"),
        DONE(
                "In orde", "ok");

        private final String word;
        private final String look;

        Weight(String word, String look) {
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

    public Remark {
        title = Absent.text(title);
        text = Absent.text(text);
    }
}
