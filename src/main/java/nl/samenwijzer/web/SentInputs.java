package nl.samenwijzer.web;

import java.util.ArrayList;
import java.util.List;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

import nl.samenwijzer.web.field.Hidden;

/**
 * What the form of this request held, so that a page which can not save it now can carry it along.
 */
public final class SentInputs {

    private SentInputs() {
    }

    /** True when the request was a form and has been read. */
    public static boolean known() {
        return form() != null;
    }

    /** All texts in the order in which they were sent, without the field of this name; files are never kept. */
    public static List<Hidden> without(String name) {
        FormData sent = form();
        List<Hidden> inputs = new ArrayList<>();
        for (String field : sent == null ? List.<String> of() : sent) {
            if (!field.equals(name)) {
                sent.get(field).stream().filter(value -> !value.isFileItem())
                        .forEach(value -> inputs.add(new Hidden(field, value.getValue())));
            }
        }
        return inputs;
    }

    private static FormData form() {
        ResteasyReactiveRequestContext context = CurrentRequestManager.get();
        return context == null ? null : context.getFormData();
    }
}
