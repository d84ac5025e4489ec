package nl.samenwijzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The direction of dependencies between packages, as docs/architecture.md draws it. */
@AnalyzeClasses(packages = "nl.samenwijzer", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> FEATURES_IN_ORDER = List.of("guide", "plan", "stakeholder", "activity", "advice",
            "document",
            "review", "portfolio", "api");

    @ArchTest
    static final ArchRule packages_haveNoCycles = slices().matching("nl.samenwijzer.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void features_useOnlyFeaturesToTheirLeft(com.tngtech.archunit.core.domain.JavaClasses all) {
        for (int i = 0; i < FEATURES_IN_ORDER.size(); i++) {
            String[] right = packages(FEATURES_IN_ORDER.subList(i + 1, FEATURES_IN_ORDER.size()));
            if (right.length > 0) {
                noClasses().that().resideInAPackage(inside(FEATURES_IN_ORDER.get(i)))
                        .should().dependOnClassesThat().resideInAnyPackage(right).allowEmptyShould(true).check(all);
            }
        }
    }

    @ArchTest
    static final ArchRule web_knowsNoFeature = noClasses().that().resideInAPackage(inside("web"))
            .should().dependOnClassesThat().resideInAnyPackage(packages(FEATURES_IN_ORDER));

    @ArchTest
    static final ArchRule spreadsheet_knowsNothingOfUs = noClasses().that().resideInAPackage(inside("spreadsheet"))
            .should().dependOnClassesThat(JavaClass.Predicates.resideInAPackage("nl.samenwijzer..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage(inside("spreadsheet"))));

    @ArchTest
    static final ArchRule account_knowsNoFeature = noClasses().that().resideInAPackage(inside("account"))
            .should().dependOnClassesThat().resideInAnyPackage(packages(FEATURES_IN_ORDER));

    @ArchTest
    static final ArchRule guideRecords_useOnlyTheJdkAndJackson = classes().that().resideInAPackage("nl.samenwijzer.guide")
            .should().onlyDependOnClassesThat().resideInAnyPackage("nl.samenwijzer.guide", "java..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule httpAndTemplates_stayAtTheEdge = noClasses().that().resideInAnyPackage(inside("guide"))
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule feelAndDmnEngine_areKnownToTheRulesOnly = noClasses().that()
            .resideOutsideOfPackages("nl.samenwijzer.guide.rule..", "nl.samenwijzer.guide.feel..")
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda.feel..", "org.operaton..");

    private static String inside(String feature) {
        return "nl.samenwijzer." + feature + "..";
    }

    private static String[] packages(List<String> features) {
        List<String> names = new ArrayList<>();
        features.forEach(feature -> names.add(inside(feature)));
        return names.toArray(String[]::new);
    }
}
