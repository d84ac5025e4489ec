package nl.samenwijzer.guide.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Documents;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Language;
import nl.samenwijzer.guide.Law;
import nl.samenwijzer.guide.Methods;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Portfolio;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Register;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.check.GuideCheck;
import nl.samenwijzer.guide.fault.Fault;
import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.Places;

/**
 * Reads a guide folder into a {@link Guide} and checks it as a whole, as the guide format prescribes under "Before you
 * publish a change".
 */
public final class GuideLoader {

    private static final String ROOT = "guide.yaml";

    private final SchemaCheck schema;

    private GuideLoader(SchemaCheck schema) {
        this.schema = schema;
    }

    /** Checks everything. */
    public GuideLoader() {
        this(new SchemaCheck());
    }

    /** For guides that were checked when the product was built: checks nothing again. */
    static GuideLoader ofChecked() {
        return new GuideLoader(null);
    }

    /** Loads a guide. Throws {@link GuideFaults} with all faults that can be found together. */
    public Guide load(Folder folder) {
        var faults = new Faults();
        var places = new Places();
        var guide = read(new GuideFolder(folder, schema, faults, places), places);
        if (guide != null && schema != null) {
            GuideCheck.check(guide, places, faults);
        }
        if (!faults.none()) {
            throw new GuideFaults(folder.name(), faults.list().stream()
                    .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line)).toList());
        }
        return guide;
    }

    private static Guide read(GuideFolder folder, Places places) {
        var about = folder.read(ROOT, "GuideFile", GuideFile.class, null);
        var files = about == null ? null : about.files();
        if (files == null || files.phases() == null) {
            return null;
        }
        var named = places.of(files);
        var phases = new ArrayList<Phase>();
        for (var i = 0; i < files.phases().size(); i++) {
            phases.add(folder.read(files.phases().get(i), "PhaseFile", Phase.class, named.child("phases").child(i)));
        }
        var decisions = folder.read(files.decisions(), "DecisionsFile", RootFiles.DecisionsFile.class,
                named.child("decisions"));
        var cases = folder.read(files.testCases(), "TestCasesFile", RootFiles.TestCasesFile.class, named.child("testCases"));
        var signals = folder.read(files.signals(), "SignalsFile", RootFiles.SignalsFile.class, named.child("signals"));
        var register = folder.read(files.stakeholders(), "StakeholdersFile", Register.class, named.child("stakeholders"));
        var methods = folder.read(files.methods(), "MethodsFile", Methods.class, named.child("methods"));
        var law = folder.read(files.law(), "LawFile", Law.class, named.child("law"));
        var documents = folder.read(files.documents(), "DocumentsFile", Documents.class, named.child("documents"));
        var portfolio = folder.read(files.portfolio(), "PortfolioFile", Portfolio.class, named.child("portfolio"));
        var language = folder.read(files.language(), "LanguageFile", Language.class, named.child("language"));
        var parts = new ArrayList<Object>(phases);
        Collections.addAll(parts, decisions, cases, signals, register, methods, law, documents, portfolio, language);
        if (parts.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        var testCases = Stream.of(cases.testCases(), cases.extraCases()).flatMap(List::stream).toList();
        return new Guide(about, List.copyOf(phases), decisions.decisions(), testCases, signals.signals(), register, methods,
                law, documents, portfolio, language, index(phases));
    }

    private static Guide.Index index(List<Phase> phases) {
        var byQuestion = new LinkedHashMap<String, Question>();
        var byStep = new LinkedHashMap<String, Step>();
        var byPhase = new LinkedHashMap<String, Phase>();
        var stepOfQuestion = new LinkedHashMap<String, Step>();
        var phaseOfStep = new LinkedHashMap<String, Phase>();
        for (var phase : phases) {
            byPhase.putIfAbsent(phase.id(), phase);
            for (var step : phase.steps()) {
                byStep.putIfAbsent(step.id(), step);
                phaseOfStep.putIfAbsent(step.id(), phase);
                for (var question : step.questions()) {
                    byQuestion.putIfAbsent(question.id(), question);
                    stepOfQuestion.putIfAbsent(question.id(), step);
                }
            }
        }
        var register = byQuestion.values().stream().filter(question -> question.type() == QuestionType.STAKEHOLDERS)
                .findFirst();
        return new Guide.Index(Collections.unmodifiableMap(byQuestion), Collections.unmodifiableMap(byStep),
                Collections.unmodifiableMap(byPhase), Collections.unmodifiableMap(stepOfQuestion),
                Collections.unmodifiableMap(phaseOfStep), register.orElse(null));
    }
}
