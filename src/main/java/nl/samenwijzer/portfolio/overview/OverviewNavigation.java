package nl.samenwijzer.portfolio.overview;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.web.NavigationItem;
import nl.samenwijzer.web.NavigationSource;

/** The overview in the main navigation, for who may see it. */
@ApplicationScoped
class OverviewNavigation implements NavigationSource {

    private final CurrentAccount current;

    OverviewNavigation(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public List<NavigationItem> items() {
        return current.find().filter(account -> AccessPolicy.may(account, Action.VIEW_PORTFOLIO))
                .map(account -> List.of(new NavigationItem(40, "Overzicht", Overview.PATH))).orElse(List.of());
    }
}
