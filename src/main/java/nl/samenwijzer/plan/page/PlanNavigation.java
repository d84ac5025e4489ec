package nl.samenwijzer.plan.page;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.web.NavigationItem;
import nl.samenwijzer.web.NavigationSource;

/**
 * The items of the wizard in the main navigation.
 */
@ApplicationScoped
class PlanNavigation implements NavigationSource {

    private static final List<NavigationItem> ITEMS = List.of(new NavigationItem(10, "Mijn plannen", "/plannen"),
            new NavigationItem(60, "Stappenplan", "/stappenplan"));

    private final CurrentAccount current;

    PlanNavigation(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public List<NavigationItem> items() {
        return current.find().isPresent() ? ITEMS : List.of();
    }
}
