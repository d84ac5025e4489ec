package nl.samenwijzer.activity.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import nl.samenwijzer.activity.planning.AskedCells;
import nl.samenwijzer.activity.planning.Moment;
import nl.samenwijzer.activity.planning.PlanningColumns;
import nl.samenwijzer.activity.planning.Schedule;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Publicity;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.answer.Visibility;

/**
 * The moments of a plan as events. A calendar often belongs to somebody else, so only what is public goes in, and of that what
 * this person may see.
 */
final class Events {

    private final OpenPlan open;
    private final Guide guide;
    private final Question planning;
    private final AnswerText text;
    private final AskedCells asked;
    private final String site;
    private final List<Column> told;

    private Events(OpenPlan open, Names names, String site) {
        this.open = open;
        this.guide = open.guide();
        this.planning = guide.planning();
        this.text = new AnswerText(open, names);
        this.asked = new AskedCells(names);
        this.site = site;
        Visibility visibility = new Visibility(open);
        this.told = planning.columns().stream().filter(column -> column.publicity() == Publicity.YES && !column.shielded()
                && visibility.shows(planning, column) && named(column)).toList();
    }

    /** The events of those moments that are wanted and have a day; invitations are events of their own. */
    static List<Event> of(OpenPlan open, String site, Predicate<Moment> wanted) {
        Question planning = open.guide().planning();
        if (planning == null || planning.publicity() == Publicity.NO || !new Visibility(open).shows(planning)) {
            return List.of();
        }
        return open.state().ask(names -> new Events(open, names, site).all(Schedule.of(names), wanted));
    }

    private List<Event> all(Schedule schedule, Predicate<Moment> wanted) {
        List<Event> events = new ArrayList<>();
        if (!told(Meaning.DATE)) {
            return events;
        }
        schedule.moments().stream().filter(moment -> moment.date() != null).filter(wanted).forEach(moment -> {
            Entry row = open.state().entries().find(planning.id(), moment.row()).orElseThrow();
            String what = told(Meaning.DESCRIPTION) && !moment.what().isBlank() ? moment.what() : open.plan().title();
            events.add(new Event(uid(moment, ""), row.version(), row.updatedAt(), what, moment.date(),
                    told(Meaning.END_DATE) ? moment.until() : moment.date(),
                    told(Meaning.START_TIME) ? moment.from() : null, told(Meaning.END_TIME) ? moment.to() : null,
                    told(Meaning.PLACE) ? moment.place() : "", description(row), address(moment),
                    moment.isActivity() && moment.from() != null));
            if (moment.invitation() != null && told(Meaning.INVITATION)) {
                events.add(whole(moment, row, "Uitnodiging versturen: " + what, moment.invitation()));
            }
        });
        return events;
    }

    private Event whole(Moment moment, Entry row, String what, LocalDate day) {
        return new Event(uid(moment, "-uitnodiging"), row.version(), row.updatedAt(), what, day, day, null, null, "",
                open.plan().title(), address(moment), false);
    }

    /** The name of the plan and what is filled in, without what the event tells already. */
    private String description(Entry row) {
        List<String> lines = new ArrayList<>(List.of(open.plan().title()));
        for (Column column : told) {
            if (asked.has(planning, row.row(), column) && (column.meaning() == null || column.meaning() == Meaning.KIND
                    || column.meaning() == Meaning.DECISION)) {
                String value = text.of(column, row.value().get(column.id()));
                if (!value.isEmpty()) {
                    lines.add(column.label() + ": " + value);
                }
            }
        }
        return String.join("\n", lines);
    }

    /** Whether the names of what a column refers to are public too. */
    private boolean named(Column column) {
        if (column.of() == null) {
            return true;
        }
        Question referred = guide.question(column.of());
        Column label = Labels.labelColumn(guide, referred);
        return referred.publicity() != Publicity.NO && label != null && label.publicity() == Publicity.YES
                && !label.shielded() && !PlanningColumns.linkTo(planning, planning).filter(column::equals).isPresent();
    }

    private boolean told(Meaning meaning) {
        return told.stream().anyMatch(column -> column.meaning() == meaning);
    }

    private String uid(Moment moment, String end) {
        UUID plan = open.plan().id();
        return plan + "-" + moment.row() + end + "@samenwijzer";
    }

    private String address(Moment moment) {
        return site + PlanPaths.planning(open.plan().id()) + "/" + moment.row();
    }
}
