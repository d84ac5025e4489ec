package nl.samenwijzer.web;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;

import io.quarkus.arc.All;
import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;

/** The frame of a page for this user and this address: in templates {@code inject:chrome}. */
@RequestScoped
@Named("chrome")
public class Chrome {

    /** Where the anti-forgery filter of Quarkus keeps the token of this request. */
    private static final String TOKEN = "csrf_token";

    /** A navigation item as shown. */
    public record Item(String text, String href, boolean current) {
    }

    private final List<NavigationSource> sources;
    private final Instance<UserMenuSource> users;
    private final Flash flash;
    private final RoutingContext request;

    Chrome(@All List<NavigationSource> sources, Instance<UserMenuSource> users, Flash flash, RoutingContext request) {
        this.sources = sources;
        this.users = users;
        this.flash = flash;
        this.request = request;
    }

    public List<Item> navigation() {
        if (!mayAsk()) {
            return List.of();
        }
        List<NavigationItem> items = sources.stream().flatMap(source -> source.items().stream())
                .sorted(Comparator.comparingInt(NavigationItem::order)).toList();
        return mark(items, request.normalizedPath());
    }

    /** The signed-in user, null for a visitor. */
    public UserMenu user() {
        return users.isUnsatisfied() || !mayAsk() ? null : users.get().current().orElse(null);
    }

    /**
     * Some errors get a page without user and menu: where no thread may wait for the database (an address that nothing
     * serves), and where a form came without its token, so that none can be made for the form that signs out.
     */
    private boolean mayAsk() {
        return request.get(TOKEN) != null && BlockingOperationControl.isBlockingAllowed();
    }

    public List<Notice> notices() {
        return flash.take();
    }

    /** Marks the one item that fits the path best: of two that fit, the longest address. */
    static List<Item> mark(List<NavigationItem> items, String path) {
        NavigationItem best = items.stream().filter(item -> item.covers(path))
                .max(Comparator.comparingInt(item -> item.href().length())).orElse(null);
        return items.stream().map(item -> new Item(item.text(), item.href(), item.equals(best))).toList();
    }
}
