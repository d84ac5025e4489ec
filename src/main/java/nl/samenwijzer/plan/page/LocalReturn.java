package nl.samenwijzer.plan.page;

import java.util.Optional;
import java.util.UUID;

/**
 * Where somebody came from: a page of the same plan, and nothing else that a link may say.
 */
final class LocalReturn {

    private LocalReturn() {
    }

    /** The address when it is a page of this plan; otherwise the empty text. */
    static String of(Optional<String> asked, UUID plan) {
        return asked
                .filter(address -> address.matches("/plannen/" + plan + "(/[a-z]+)?(\\?[a-z]+=[a-z0-9_]+)?(#[A-Za-z0-9_-]+)?"))
                .orElse("");
    }
}
