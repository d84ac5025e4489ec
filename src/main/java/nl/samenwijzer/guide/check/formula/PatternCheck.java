package nl.samenwijzer.guide.check.formula;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import nl.samenwijzer.guide.Language;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** Every pattern of a language hint is a regular expression. */
final class PatternCheck implements Inspection {

    @Override
    public void inspect(Subject subject) {
        subject.guide().language().hints().forEach(hint -> pattern(subject, hint));
    }

    private static void pattern(Subject subject, Language.Hint hint) {
        if ("pattern".equals(hint.kind()) && hint.pattern() == null) {
            subject.fault(hint, "Deze hint heeft geen patroon.", "Schrijf een reguliere expressie bij pattern.");
        } else if (hint.pattern() != null) {
            try {
                Pattern.compile(hint.pattern());
            } catch (PatternSyntaxException wrong) {
                subject.fault(hint, "pattern", "Dit is geen goede reguliere expressie: %s.".formatted(wrong.getDescription()),
                        "Verbeter het patroon.");
            }
        }
    }
}
