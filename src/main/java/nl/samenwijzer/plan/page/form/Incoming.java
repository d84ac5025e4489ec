package nl.samenwijzer.plan.page.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * Takes the form out of the request, in whichever of the two ways a browser may send one. Long forms come as multipart:
 * Quarkus takes a thousand fields of the other kind and no more, whatever its settings say.
 */
@ApplicationScoped
public class Incoming {

    /** The form that was sent; one without fields when the request holds none. */
    public SentForm form() {
        Map<String, List<String>> parameters = new HashMap<>();
        FormData sent = CurrentRequestManager.get().getFormData();
        if (sent != null) {
            sent.forEach(name -> parameters.put(name, sent.get(name).stream().map(FormValue::getValue).toList()));
        }
        return new SentForm(parameters);
    }
}
