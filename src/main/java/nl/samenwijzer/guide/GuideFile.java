package nl.samenwijzer.guide;

import java.util.List;

/**
 * The file {@code guide.yaml}: the guide as a whole.
 */
public record GuideFile(String id, String version, String title, String subtitle, String language, List<Source> source,
        Adoption adoption,
        Closing closing, Participation participation, String projectPhaseQuestion, Planning planning, List<Route> routes,
        List<Role> roles,
        List<ProjectPhase> projectPhases, List<ParticipationPhase> participationPhases, List<Ring> rings, List<Level> levels,
        List<MinimumQuestion> minimumQuestions, List<Chapter> chapters, List<Gate> gates, List<Derived> derived,
        List<Setting> settings, List<LearningProfile> learningProfiles, Files files) {

    /** A piece of policy that the guide rests on. */
    public record Source(String title, int year, String adoptedBy, String use) {
    }

    /** The approval that adopts a plan, and the document it adopts. */
    public record Adoption(String question, String document) {
    }

    /** The approval that closes a project. */
    public record Closing(String question) {
    }

    /** Whether people take part. */
    public record Participation(Expression when) {
    }

    /** The periods of a good planning; one that is null is not guarded. */
    public record Planning(Integer invitationDays, Integer feedbackDays, Integer processingWeeks, Integer sameGroupDays) {

        /** Nothing is guarded. */
        public static final Planning NONE = new Planning(null, null, null, null);
    }

    /** A phase of the project, not of the step plan. */
    public record ProjectPhase(String id, String name, int order) {
    }

    /**
     * A way in which people take part, with the phases of the step plan it fits; {@code afterDecision} when it comes after
     * the decisions.
     */
    public record ParticipationPhase(String id, String name, int order, String purpose, List<String> phases,
            boolean afterDecision) {
    }

    /** A ring of influence. */
    public record Ring(String id, String name, int order, String description) {
    }

    /** A level of the participation ladder. */
    public record Level(String id, String name, int order, String ring, String description, String promise) {
    }

    /** Whom a learning tip is for. */
    public record LearningProfile(String id, String name, String description) {
    }

    /** Paths of the other files, relative to the folder of the guide. */
    public record Files(List<String> phases, String decisions, String testCases, String signals, String stakeholders,
            String methods,
            String law, String documents, String portfolio, String language) {
    }

    public GuideFile {
        planning = planning == null ? Planning.NONE : planning;
        source = source == null ? List.of() : List.copyOf(source);
        routes = routes == null ? List.of() : List.copyOf(routes);
        roles = roles == null ? List.of() : List.copyOf(roles);
        projectPhases = projectPhases == null ? List.of() : List.copyOf(projectPhases);
        participationPhases = participationPhases == null ? List.of() : List.copyOf(participationPhases);
        rings = rings == null ? List.of() : List.copyOf(rings);
        levels = levels == null ? List.of() : List.copyOf(levels);
        minimumQuestions = minimumQuestions == null ? List.of() : List.copyOf(minimumQuestions);
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        gates = gates == null ? List.of() : List.copyOf(gates);
        derived = derived == null ? List.of() : List.copyOf(derived);
        settings = settings == null ? List.of() : List.copyOf(settings);
        learningProfiles = learningProfiles == null ? List.of() : List.copyOf(learningProfiles);
    }
}
