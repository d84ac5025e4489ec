package nl.samenwijzer.activity.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.AccountEventKind;
import nl.samenwijzer.account.AccountTrail;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.account.Token;
import nl.samenwijzer.activity.calendar.FeedStore.PlanNow;
import nl.samenwijzer.activity.planning.Moment;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.OrganisationSettings;
import nl.samenwijzer.plan.PlanNotFound;
import nl.samenwijzer.plan.Plans;

/** The use cases of calendars: as a file, and as a private address that can be made anew and stopped. */
@ApplicationScoped
public class Feeds {

    /** An address for all plans takes so many of them: each has to be read whole. */
    static final int MOST = 100;

    /**
     * A calendar that somebody asks for.
     *
     * @param tag another one as soon as the text may be another
     */
    record Reading(Feed feed, Account account, List<PlanNow> plans, String tag) {
    }

    /** What a calendar file holds, and its media type. */
    public record CalendarFileText(String text, String mediaType) {
    }

    private final FeedStore store;
    private final Accounts accounts;
    private final Plans plans;
    private final AccountTrail trail;
    private final Guides guides;
    private final OrganisationSettings organisation;
    private final Clock clock;
    private final ZoneId zone;
    private final String started = UUID.randomUUID().toString();
    private final CalendarText text;
    private final String site;

    Feeds(FeedStore store, Accounts accounts, Plans plans, AccountTrail trail, Guides guides,
            OrganisationSettings organisation, Clock clock,
            @ConfigProperty(name = "samenwijzer.time-zone", defaultValue = "Europe/Amsterdam") ZoneId zone,
            @ConfigProperty(name = "samenwijzer.url") String url) {
        this.store = store;
        this.accounts = accounts;
        this.plans = plans;
        this.trail = trail;
        this.guides = guides;
        this.organisation = organisation;
        this.clock = clock;
        this.zone = zone;
        this.text = new CalendarText(zone);
        this.site = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The planning of a plan as a file: what is public of it, and may be seen by this person. */
    public CalendarFileText planning(OpenPlan open) {
        return new CalendarFileText(file(open, moment -> true), CalendarText.TYPE);
    }

    /** The moments of a plan that are wanted, as a file. */
    String file(OpenPlan open, Predicate<Moment> wanted) {
        return text.of(open.plan().title(), Events.of(open, site, wanted));
    }

    /** The calendar behind this token as it is now; empty when there is no such address (any more). */
    Optional<Reading> find(String token) {
        return store.find(new Token(token).hash()).map(feed -> {
            Account account = accounts.byIds(List.of(feed.account())).get(feed.account());
            List<PlanNow> now = store.plans(feed, MOST);
            return new Reading(feed, account, now, tag(account, now));
        });
    }

    /** What that calendar holds; empty when access to its plan ended. */
    Optional<String> text(Reading reading) {
        if (reading.feed().plan() != null) {
            return open(reading.feed().plan(), reading.account()).map(plan -> file(plan, moment -> true));
        }
        List<Event> events = new ArrayList<>();
        reading.plans().forEach(plan -> open(plan.id(), reading.account())
                .ifPresent(open -> events.addAll(Events.of(open, site, moment -> true))));
        return Optional.of(text.of("Planning van mijn plannen", events));
    }

    /** All that the text rests on; what comes with the application is told by its start. */
    private String tag(Account account, List<PlanNow> now) {
        List<String> settings = now.stream().map(plan -> guides.get(plan.guideId(), plan.guideVersion())).distinct()
                .map(guide -> new TreeMap<>(organisation.of(guide)).toString()).toList();
        return Token.sha256(String.join("\n", started, LocalDate.ofInstant(clock.instant(), zone).toString(),
                account.id().toString(), account.sortedRoles().toString(), settings.toString(), now.toString()));
    }

    /** A new address for this plan (null: all plans); shown once, because only its hash is kept. An earlier one stops. */
    @Transactional
    String make(Account account, UUID plan) {
        Token token = Token.random();
        trail.record(AccountEventKind.CALENDAR_MADE, account.id(), account.id(), detail(plan));
        store.put(token.hash(), account.id(), plan, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return site + "/agenda/" + token.value() + ".ics";
    }

    /** Stops the address for this plan (null: all plans). */
    @Transactional
    void stop(Account account, UUID plan) {
        trail.record(AccountEventKind.CALENDAR_STOPPED, account.id(), account.id(), detail(plan));
        store.remove(account.id(), plan);
    }

    /** The addresses of this person that work: for this plan, and for all plans. */
    List<Feed> of(Account account, UUID plan) {
        return store.of(account.id(), plan);
    }

    private static String detail(UUID plan) {
        return plan == null ? null : plan.toString();
    }

    /** The plan as its reader has it now; empty when access ended. */
    private Optional<OpenPlan> open(UUID plan, Account account) {
        try {
            return Optional.of(plans.open(plan, account));
        } catch (PlanNotFound ended) {
            return Optional.empty();
        }
    }
}
