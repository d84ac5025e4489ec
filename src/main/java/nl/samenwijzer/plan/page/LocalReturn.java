package nl.samenwijzer.plan.page;

import java.util.Optional;
import java.util.UUID;

/**
 * Where somebody came from: a page of the same plan, and nothing else that a link may say.
 */
public final class LocalReturn {

    private LocalReturn() {
    }

    /** The address when it is a page of this plan; otherwise the empty text. */
    public static String of(Optional<String> asked, UUID plan) {
        return asked
                .filter(address -> address.matches("/plannen/" + plan
                        + "(/[a-z]+(/(groep/)?[A-Za-z0-9_-]{1,64})?)?(\\?[a-z]+=[a-z0-9_]+)?(#[A-Za-z0-9_-]+)?"))
                .orElse("");
    }
}
