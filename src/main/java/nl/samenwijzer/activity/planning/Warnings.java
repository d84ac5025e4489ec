package nl.samenwijzer.activity.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.guide.GuideFile.Planning;
import nl.samenwijzer.guide.Happening;
import nl.samenwijzer.guide.rule.Labels;

/** What deserves attention about an activity, in words. Which periods are good is up to the guide. */
public final class Warnings {

    private final Schedule schedule;
    private final Planning periods;
    private final Holidays holidays;
    private final LocalDate today;
    private final Function<String, String> groupName;

    /**
     * @param groupName how a group of the register is called; empty for one that is gone
     */
    public Warnings(Schedule schedule, Planning periods, Holidays holidays, LocalDate today,
            Function<String, String> groupName) {
        this.schedule = schedule;
        this.periods = periods;
        this.holidays = holidays;
        this.today = today;
        this.groupName = groupName;
    }

    /** The warnings of all activities that have any, by row. */
    public Map<String, List<String>> all() {
        return schedule.activities().stream().collect(Collectors.toMap(Moment::row, this::of));
    }

    /** The warnings of one moment; only activities have them. */
    public List<String> of(Moment moment) {
        List<String> found = new ArrayList<>();
        if (!moment.isActivity()) {
            return found;
        }
        if (moment.date() == null) {
            found.add("Kies nog een datum.");
            return found;
        }
        if (moment.from() != null && moment.to() != null && moment.until().equals(moment.date())
                && !moment.to().isAfter(moment.from())) {
            found.add("De eindtijd ligt niet na de begintijd.");
        }
        holidays.on(moment.date()).forEach(holiday -> found.add(holiday.school()
                ? "Dit valt in een schoolvakantie: " + holiday.name().toLowerCase(Locale.ROOT) + "."
                : "Dit is een feestdag: " + holiday.name() + "."));
        decision(moment, found);
        invitation(moment, found);
        feedback(moment, found);
        sameDay(moment, found);
        sameGroups(moment, found);
        return found;
    }

    private void decision(Moment moment, List<String> found) {
        schedule.decisionOf(moment).ifPresent(decision -> {
            String named = "het besluit '" + decision.name() + "' op " + Labels.of(decision.date());
            if (moment.until().isAfter(decision.date())) {
                found.add((moment.date().isAfter(decision.date()) ? "Dit is na " : "Dit duurt tot na ") + named
                        + ". Mensen kunnen dan niets meer veranderen.");
            } else if (periods.processingWeeks() != null && moment.equals(last(decision))
                    && moment.until().plusWeeks(periods.processingWeeks()).isAfter(decision.date())) {
                long days = ChronoUnit.DAYS.between(moment.until(), decision.date());
                found.add("Er " + (days >= 14 ? "zitten " + days / 7 + " weken"
                        : days == 1 ? "zit 1 dag"
                                : "zitten " + days + " dagen")
                        + " tussen deze laatste activiteit en " + named + ". Houd "
                        + periods.processingWeeks() + " weken aan om inbreng te verwerken.");
            }
        });
    }

    private Moment last(Schedule.Decision decision) {
        return schedule.activities().stream().filter(one -> decision.row().equals(one.decision()) && one.date() != null
                && !one.until().isAfter(decision.date())).max(Comparator.comparing(Moment::until)).orElse(null);
    }

    private void invitation(Moment moment, List<String> found) {
        if (periods.invitationDays() == null) {
            return;
        }
        List<LocalDate> invited = new ArrayList<>(schedule.about(moment, Happening.INVITATION).stream().map(Moment::date)
                .filter(Objects::nonNull).toList());
        if (moment.invitation() != null) {
            invited.add(moment.invitation());
        }
        if (invited.isEmpty()) {
            if (!moment.date().isBefore(today)) {
                found.add("Er is nog geen uitnodiging gepland. Nodig minstens " + periods.invitationDays()
                        + " dagen van tevoren uit, dus uiterlijk op "
                        + Labels.of(moment.date().minusDays(periods.invitationDays())) + ".");
            }
            return;
        }
        long days = ChronoUnit.DAYS.between(invited.stream().min(Comparator.naturalOrder()).orElseThrow(), moment.date());
        if (days < periods.invitationDays()) {
            found.add((days < 0 ? "De uitnodiging gaat pas weg na de activiteit."
                    : "De uitnodiging gaat " + days + (days == 1 ? " dag" : " dagen") + " van tevoren weg.") + " Houd "
                    + periods.invitationDays() + " dagen aan.");
        }
    }

    private void feedback(Moment moment, List<String> found) {
        if (periods.feedbackDays() == null) {
            return;
        }
        LocalDate latest = moment.until().plusDays(periods.feedbackDays());
        schedule.feedbackOn(moment).ifPresentOrElse(date -> {
            if (date.isAfter(latest)) {
                found.add("De terugkoppeling " + (schedule.told().containsKey(moment.row()) ? "kwam" : "komt") + " pas na "
                        + ChronoUnit.DAYS.between(moment.until(), date)
                        + " dagen. Doe het binnen " + periods.feedbackDays() + " dagen.");
            }
        }, () -> found.add("Er is nog geen terugkoppeling gepland. Doe dat uiterlijk op " + Labels.of(latest) + "."));
    }

    private void sameDay(Moment moment, List<String> found) {
        schedule.activities().stream().filter(other -> !other.row().equals(moment.row()) && other.date() != null
                && !other.date().isAfter(moment.until()) && !other.until().isBefore(moment.date()))
                .forEach(other -> found.add("Op deze dag is ook '" + other.name() + "'."));
    }

    private void sameGroups(Moment moment, List<String> found) {
        if (periods.sameGroupDays() == null) {
            return;
        }
        for (Moment earlier : schedule.activities()) {
            if (earlier.date() == null || !earlier.until().isBefore(moment.date())) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(earlier.until(), moment.date());
            List<String> twice = earlier.groups().stream().filter(moment.groups()::contains).map(groupName)
                    .filter(name -> !name.isEmpty()).toList();
            if (days <= periods.sameGroupDays() && !twice.isEmpty()) {
                found.add((days == 1 ? "Eén dag" : days + " dagen") + " eerder vraag je al iets van "
                        + String.join(", ", twice) + ": '" + earlier.name() + "'.");
            }
        }
    }
}
