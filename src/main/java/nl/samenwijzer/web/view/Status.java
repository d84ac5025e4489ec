package nl.samenwijzer.web.view;

/**
 * A state in words with a shape, so that it never depends on colour.
 *
 * @param text
 *        for example "Bezig"
 */
public record Status(Shape shape, String text) {

    /** From an empty ring to a full one; the look is a class of the style sheet. */
    public enum Shape {
        OPEN("open", "neutral"),
        BUSY("busy", "neutral"),
        DONE("done", "success"),
        LOCKED("locked",
                "inactive"),
        ATTENTION("attention", "warning"),
        BLOCKING("blocking", "danger");

        private final String symbol;
        private final String look;

        Shape(String symbol, String look) {
            this.symbol = symbol;
            this.look = look;
        }

        public String symbol() {
            return symbol;
        }

        public String look() {
            return look;
        }
    }

    public static Status open() {
        return new Status(Shape.OPEN, "Nog niet begonnen");
    }

    public static Status busy() {
        return new Status(Shape.BUSY, "Bezig");
    }

    public static Status done() {
        return new Status(Shape.DONE, "Klaar");
    }

    public static Status locked() {
        return new Status(Shape.LOCKED, "Kan nog niet");
    }
}
