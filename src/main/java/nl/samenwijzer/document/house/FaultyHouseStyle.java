package nl.samenwijzer.document.house;

/** The settings of the house style can not be used; the message tells every fault. */
public final class FaultyHouseStyle extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FaultyHouseStyle(String message) {
        super(message);
    }
}
