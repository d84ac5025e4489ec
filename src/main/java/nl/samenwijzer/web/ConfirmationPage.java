package nl.samenwijzer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.web.view.Confirmation;

/** The page before an act that cannot be undone. */
public final class ConfirmationPage {

    private ConfirmationPage() {
    }

    @CheckedTemplate(basePath = "")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance confirmation(Confirmation confirmation);
    }

    public static TemplateInstance of(Confirmation confirmation) {
        return Templates.confirmation(confirmation);
    }
}
