package nl.samenwijzer.account;

import java.util.List;
import java.util.Optional;

/**
 * Something wrong in a form.
 *
 * @param field
 *        the name of the form field
 * @param text
 *        what is wrong and how to mend it, in Dutch
 */
public record Fault(String field, String text) {

    /** The first fault of this field, for use beside the field. */
    public static Optional<String> of(List<Fault> faults, String field) {
        return faults.stream().filter(fault -> fault.field.equals(field)).map(Fault::text).findFirst();
    }
}
