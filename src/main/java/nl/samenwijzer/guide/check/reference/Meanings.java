package nl.samenwijzer.guide.check.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.HolidayRegion;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** A meaning points out one column of a question, one setting of the guide, and that is of the kind the meaning needs. */
final class Meanings implements Inspection {

    private static final String ONCE = "Geef deze betekenis maar één keer.";
    private static final Map<String, String> SETTING_TYPES = Map.of("districts", "list", "contactRetentionMonths", "number",
            "projectRetentionYears", "number", "schoolHolidays", "list", "publicHolidays", "list", "holidayRegion",
            "shortText");
    /** How many fields an item of a list of holidays has: its name, then its day, or its first and last. */
    private static final Map<String, Integer> HOLIDAY_FIELDS = Map.of("schoolHolidays", 3, "publicHolidays", 2);

    @Override
    public void inspect(Subject subject) {
        subject.guide().questions().forEach(question -> columns(subject, question.columns()));
        columns(subject, subject.guide().register().fields());
        ofRegister(subject);
        settings(subject, subject.guide().about().settings());
    }

    private static void columns(Subject subject, List<Column> columns) {
        var taken = new HashSet<Meaning>();
        columns.stream().filter(column -> column.meaning() != null && !taken.add(column.meaning()))
                .forEach(column -> subject.fault(column, "meaning", "Een andere kolom heeft deze betekenis al.", ONCE));
        columns.stream().filter(column -> column.meaning() == Meaning.END_DATE && !taken.contains(Meaning.DATE))
                .forEach(column -> subject.fault(column, "meaning", "Er is een einddatum, maar geen kolom met meaning: date.",
                        "Geef de kolom met de begindatum die betekenis."));
        columns.stream().filter(column -> column.meaning() != Meaning.KIND).flatMap(column -> column.options().stream())
                .filter(option -> option.meaning() != null)
                .forEach(option -> subject.fault(option, "meaning", "Alleen een keuze bij meaning: kind zegt wat er gebeurt.",
                        "Geef de kolom meaning: kind, of haal de betekenis van de keuze weg."));
    }

    /** A contact is with a group of the register, and only a group of the register is reviewed. */
    private static void ofRegister(Subject subject) {
        subject.guide().questions().stream().flatMap(question -> question.columns().stream())
                .filter(column -> column.meaning() == Meaning.CONTACT && column.of() != null)
                .filter(column -> subject.question(column.of()) != null && subject.question(column.of()).type().hasRows()
                        && subject.question(column.of()).type() != QuestionType.STAKEHOLDERS)
                .forEach(column -> subject.fault(column, "meaning", "Een contact is met een groep uit de betrokkenen.",
                        "Laat 'of' naar de vraag met de betrokkenen wijzen."));
        subject.guide().questions().stream().flatMap(question -> question.columns().stream())
                .filter(column -> column.meaning() == Meaning.REVIEWED)
                .forEach(column -> subject.fault(column, "meaning", "Deze betekenis is voor een veld van de betrokkenen.",
                        "Haal meaning hier weg."));
    }

    private static void settings(Subject subject, List<Setting> settings) {
        var taken = new HashSet<String>();
        settings.stream().filter(setting -> setting.meaning() != null && !taken.add(setting.meaning()))
                .forEach(setting -> subject.fault(setting, "meaning", "Een andere instelling heeft deze betekenis al.", ONCE));
        settings.stream().filter(setting -> !Objects.equals(setting.type(),
                SETTING_TYPES.getOrDefault(Objects.toString(setting.meaning()), setting.type())))
                .forEach(setting -> subject.fault(setting, "type", "Bij deze betekenis hoort type: %s."
                        .formatted(SETTING_TYPES.get(setting.meaning())), "Pas type of meaning aan."));
        settings.stream().filter(setting -> setting.itemFields().size() != HOLIDAY_FIELDS
                .getOrDefault(Objects.toString(setting.meaning()), setting.itemFields().size()))
                .forEach(setting -> subject.fault(setting, "itemFields", "Bij deze betekenis horen %d velden."
                        .formatted(HOLIDAY_FIELDS.get(setting.meaning())), "Kijk in README.md welke velden dat zijn."));
        settings.stream().filter(setting -> "holidayRegion".equals(setting.meaning()) && setting.standard() != null
                && HolidayRegion.of(setting.standard()).isEmpty())
                .forEach(setting -> subject.fault(setting, "default", "Deze regio is er niet.",
                        "Kies noord, midden of zuid."));
    }
}
