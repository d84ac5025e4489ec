package nl.samenwijzer.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A municipality's step plan: immutable, loaded once. A plan names the guide and version it follows; a published version
 * never changes. Questions, steps and phases keep the order of the screen.
 */
public record Guide(GuideFile about, List<Phase> phases, List<Decision> decisions, List<TestCase> testCases,
        List<Signal> signals,
        Register register, Methods methods, Law law, Documents documents, Portfolio portfolio, Language language, Index index) {

    /** Questions, steps and phases by id, and the step of each question. */
    public record Index(Map<String, Question> questions, Map<String, Step> steps, Map<String, Phase> phases,
            Map<String, Step> stepOfQuestion, Map<String, Phase> phaseOfStep, Question registerQuestion) {
    }

    public String id() {
        return about.id();
    }

    public String version() {
        return about.version();
    }

    /** The question with this id. Throws {@link NoSuchElementException} when the guide has none. */
    public Question question(String id) {
        return known(index.questions.get(id), id);
    }

    /** The step with this id. Throws {@link NoSuchElementException} when the guide has none. */
    public Step step(String id) {
        return known(index.steps.get(id), id);
    }

    /** The phase with this id. Throws {@link NoSuchElementException} when the guide has none. */
    public Phase phase(String id) {
        return known(index.phases.get(id), id);
    }

    /** The step in which a question stands. */
    public Step stepOf(Question question) {
        return index.stepOfQuestion.get(question.id());
    }

    /** The phase in which a step stands. */
    public Phase phaseOf(Step step) {
        return index.phaseOfStep.get(step.id());
    }

    /** All questions in the order of the screen. */
    public Collection<Question> questions() {
        return index.questions.values();
    }

    /** The one question of type stakeholders: the register. */
    public Question registerQuestion() {
        return index.registerQuestion;
    }

    /** The question with a row per legal rule; null when people say nothing about rules in this guide. */
    public Question lawQuestion() {
        return questions().stream().filter(Guide::isPerRule).findFirst().orElse(null);
    }

    /** Whether the question has a row per legal rule. */
    public static boolean isPerRule(Question question) {
        return question.prefill().stream()
                .anyMatch(prefill -> prefill.mode() == Prefill.Mode.FIXED && "law".equals(prefill.from()));
    }

    /** The column in which people say how a legal rule stands; null when they cannot, or when it is not there. */
    public Column statementColumn() {
        return lawQuestion() == null || law.statement() == null ? null
                : lawQuestion().columns().stream().filter(column -> column.id().equals(law.statement().column())).findFirst()
                        .orElse(null);
    }

    /** The question with this purpose; null when the guide has none. */
    public Question question(Purpose purpose) {
        return questions().stream().filter(question -> question.meaning() == purpose).findFirst().orElse(null);
    }

    /** The planning: the first time line; null when the guide has none. */
    public Question planning() {
        return questions().stream().filter(question -> question.type() == QuestionType.TIMELINE).findFirst().orElse(null);
    }

    /** The columns of a question with rows; those of the register are its fields. */
    public List<Column> columnsOf(Question question) {
        return question.type() == QuestionType.STAKEHOLDERS ? register.fields() : question.columns();
    }

    private static <T> T known(T found, String id) {
        if (found == null) {
            throw new NoSuchElementException("No " + id + " in this guide");
        }
        return found;
    }
}
