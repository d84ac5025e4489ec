package nl.samenwijzer.guide.check.formula;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import nl.samenwijzer.guide.ForEach;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.feel.FeelSyntaxException;
import nl.samenwijzer.guide.rule.Shape;

/** Every name and column between braces in a text exists. */
final class PlaceholderCheck implements Inspection {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}.]*)(?:\\.([^{}]*))?\\}");
    private static final Pattern LOOSE = Pattern.compile("[{}]");
    private static final Set<String> OF_MINIMUM_QUESTION = Set.of("nr", "vraag");

    @Override
    public void inspect(Subject subject) {
        var guide = subject.guide();
        guide.signals().forEach(signal -> text(subject, signal, "text", signal.text(), row(subject, signal.forEach()),
                signal.check() == null ? Set.of() : OF_MINIMUM_QUESTION));
        guide.register().checks().forEach(check -> text(subject, check, "text", check.text(), row(subject, check.forEach()),
                check.check() == null ? Set.of() : OF_MINIMUM_QUESTION));
        guide.about().minimumQuestions().stream().filter(minimum -> minimum.withoutParticipation() != null)
                .forEach(minimum -> text(subject, minimum.withoutParticipation(), "text", minimum.withoutParticipation().text(),
                        Map.of(), Set.of()));
        guide.documents().documents().forEach(document -> document.template().forEach(part -> {
            var row = row(subject, document.forEach());
            text(subject, part, "text", part.text(), row, Set.of());
            text(subject, part, "textWithout", part.textWithout(), row, Set.of());
        }));
    }

    private static Map<String, Shape> row(Subject subject, ForEach forEach) {
        try {
            return forEach == null ? Map.of()
                    : Map.of(forEach.as(), subject.shapes().of(subject.feel().expression(forEach.list().text()), Map.of()));
        } catch (FeelSyntaxException toldElsewhere) {
            return Map.of(forEach.as(), Shape.ANY);
        }
    }

    private static void text(Subject subject, Object record, String field, String text, Map<String, Shape> row,
            Set<String> own) {
        if (text == null) {
            return;
        }
        if (LOOSE.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find()) {
            subject.fault(record, field, "Hier staat een losse accolade.", "Zet een naam tussen { en }.");
        }
        PLACEHOLDER.matcher(text).results().forEach(found -> {
            var name = found.group(1);
            var column = found.group(2);
            var shape = row.containsKey(name) ? row.get(name) : subject.shapes().of(name);
            if (!row.containsKey(name) && !own.contains(name) && !isName(subject, name)) {
                subject.fault(record, field, "De naam '%s' bestaat niet.".formatted(name),
                        "Zet tussen accolades een vraag, een naam of een kolom van een rij.");
            } else if (column != null && (shape.fields() == null ? shape != Shape.ANY || !row.containsKey(name)
                    : !shape.fields().containsKey(column))) {
                subject.fault(record, field, "'%s' is geen kolom van '%s'.".formatted(column, name),
                        "Kies een kolom die bestaat.");
            }
        });
    }

    private static boolean isName(Subject subject, String name) {
        return subject.question(name) != null
                || subject.guide().about().derived().stream().anyMatch(derived -> derived.name().equals(name));
    }
}
