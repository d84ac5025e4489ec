package nl.samenwijzer.api.view;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Documents;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Language;
import nl.samenwijzer.guide.Law;
import nl.samenwijzer.guide.Methods;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Portfolio;
import nl.samenwijzer.guide.Register;
import nl.samenwijzer.guide.Signal;

/**
 * A guide as it was written: the fields of {@code guide.yaml} themselves and the other files by what they hold.
 */
public record WholeGuide(@JsonUnwrapped GuideFile about, List<Phase> phases, List<Decision> decisions, List<Signal> signals,
        Register register, Methods methods, Law law, Documents documents, Portfolio portfolio, Language language) {

    public static WholeGuide of(Guide guide) {
        return new WholeGuide(guide.about(), guide.phases(), guide.decisions(), guide.signals(), guide.register(),
                guide.methods(), guide.law(), guide.documents(), guide.portfolio(), guide.language());
    }
}
