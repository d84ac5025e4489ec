package nl.samenwijzer.stakeholder.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.Moments;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.stakeholder.review.GroupChange;
import nl.samenwijzer.stakeholder.review.Misfit;
import nl.samenwijzer.stakeholder.review.Review;
import nl.samenwijzer.web.view.Link;

/** Makes the page on which somebody walks through the register. */
@ApplicationScoped
class ReviewViews {

    private final Plans plans;
    private final Moments moments;

    ReviewViews(Plans plans, Moments moments) {
        this.plans = plans;
        this.moments = moments;
    }

    ReviewView of(OpenPlan open) {
        Tabs tabs = Tabs.of(open, Tabs.REVIEW, "Betrokkenen nalopen");
        Review review = Review.of(open.state());
        Instant since = Optional.ofNullable(review.since()).orElse(open.plan().createdAt());
        boolean compares = review.since() != null;
        List<EntryVersion> versions = compares
                ? plans.historySince(open, open.guide().registerQuestion().id(), since)
                : List.of();
        return open.state().ask(names -> {
            Calling calling = new Calling(open, names);
            AnswerText text = new AnswerText(open, names);
            List<Column> fields = new Fields(open, names).all();
            List<GroupChange> changes = GroupChange.of(versions, since, fields);
            List<Entry> groups = open.state().entries().rows(open.guide().registerQuestion().id());
            List<ReviewView.Line> lines = groups.stream().map(group -> line(open, group, calling, text, review)).toList();
            return new ReviewView(tabs, due(open, review, groups), state(open, review), compares ? moments.day(since) : "",
                    changes.stream().map(change -> change(open, change, calling, text)).toList(),
                    misfits(open, changes, calling, text), lines,
                    (int) lines.stream().filter(line -> !line.fresh()).count(), UUID.randomUUID().toString());
        });
    }

    private String due(OpenPlan open, Review review, List<Entry> groups) {
        return review.due() && !groups.isEmpty() ? "Het project is sinds " + moments.day(review.phaseSince()) + " in de fase '"
                + review.phaseName(open.guide()) + "'. De lijst is daarna nog niet nagelopen." : "";
    }

    private String state(OpenPlan open, Review review) {
        String by = open.state().entries().find(Marks.REVIEWED, Entry.SINGLE).map(Entry::updatedBy)
                .flatMap(open.plan()::member).map(member -> " door " + member.displayName()).orElse("");
        return review.reviewed() == null ? "De lijst is nog nooit als geheel nagelopen."
                : "De lijst is voor het laatst nagelopen: " + moments.day(review.reviewed()) + by + ".";
    }

    private ReviewView.Line line(OpenPlan open, Entry group, Calling calling, AnswerText text, Review review) {
        Column kind = open.guide().register().kind();
        return new ReviewView.Line(group.row(), calling.of(group), PlanPaths.group(open.plan().id(), group.row()),
                kind == null || group.value() == null ? "" : text.of(kind, group.value().get(kind.id())),
                moments.day(Review.seen(open.state(), group)), review.fresh(open.state(), group), group.version(),
                UUID.randomUUID().toString());
    }

    private static ReviewView.Change change(OpenPlan open, GroupChange change, Calling calling, AnswerText text) {
        boolean gone = change.kind() == GroupChange.Kind.REMOVED;
        String word = switch (change.kind()) {
            case ADDED -> "Nieuw";
            case CHANGED -> "Veranderd";
            case REMOVED -> "Verwijderd";
        };
        return new ReviewView.Change(name(open, change, calling, text),
                gone ? "" : PlanPaths.group(open.plan().id(), change.row()), word,
                change.fields().stream().map(field -> field.field().label() + ": "
                        + orEmpty(text.of(field.field(), field.before())) + " → "
                        + orEmpty(text.of(field.field(), field.after()))).toList());
    }

    /** Also of a group that is gone. */
    private static String name(OpenPlan open, GroupChange change, Calling calling, AnswerText text) {
        EntryVersion last = change.last();
        String there = calling.of(change.row());
        return !there.isEmpty() ? there
                : text.label(open.guide().registerQuestion(), new Entry(last.question(), last.row(),
                        last.version(), last.value(), last.sortKey(), true, last.actor(), last.savedAt()), 0);
    }

    private static List<Link> misfits(OpenPlan open, List<GroupChange> changes, Calling calling, AnswerText text) {
        Map<String, String> gone = new HashMap<>();
        changes.forEach(change -> gone.put(change.row(), name(open, change, calling, text)));
        List<Link> links = new ArrayList<>();
        for (Misfit misfit : Misfit.all(open.state(), changes)) {
            String name = gone.getOrDefault(misfit.group(), calling.of(misfit.group()));
            String step = "'" + open.guide().stepOf(misfit.question()).name() + "': ";
            String matter = switch (misfit.reason()) {
                case REMOVED -> "hier staat nog een regel over '" + name + "', die uit de lijst is.";
                case MISSING -> "'" + name + "' staat hier nog niet bij.";
                case CHANGED -> "de regel over '" + name + "' is van voor de verandering van "
                        + misfit.fields().stream().map(field -> "'" + field.label() + "'").collect(Collectors.joining(" en "))
                        + ". Klopt die nog?";
            };
            links.add(new Link("Stap " + step + matter, PlanPaths.field(open, misfit.question().id(), misfit.row(), null)));
        }
        return links;
    }

    private static String orEmpty(String text) {
        return text.isEmpty() ? "leeg" : text;
    }
}
