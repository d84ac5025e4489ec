package nl.samenwijzer.plan.access;

/**
 * What a person can want to do. The first group is about one plan, the second about the organisation; approving and opening
 * a gate depend on the guide and have methods of their own in {@link AccessPolicy}.
 */
public enum Action {
    /** See the plan, its answers that are not shielded, its history. */
    VIEW(true),
    /** See shielded fields of the register. */
    VIEW_SHIELDED(true),
    /** See or download what is not public: private editions of documents. */
    EXPORT_PRIVATE(true),
    /** Take the whole plan with its history out as data. */
    EXPORT_DATA(true),
    /** Fill in questions and mark steps as ready. */
    ANSWER(true),
    /** Give an approval. */
    APPROVE(true),
    /** Adopt the plan. */
    ADOPT(true),
    /** Rename, stop, resume and submit the plan. */
    LEAD(true),
    /** Add and remove people, change their role. */
    MANAGE_TEAM(true),
    /** Throw the plan away. */
    DELETE_PLAN(true),
    /** Write remarks beside the plan. */
    COMMENT(true),
    /** Record a decision of management on the plan. */
    DECIDE(true),

    /** Start a plan. */
    CREATE_PLAN(false),
    /** Put a whole plan back from data. */
    IMPORT_PLAN(false),
    /** See the overview over all plans. */
    VIEW_PORTFOLIO(false),
    /** Read the step plan itself. */
    VIEW_GUIDE(false),
    /** Read how the step plan works: rules, sources, how often signals occur. */
    VIEW_GUIDE_CONTENT(false),
    /** Change accounts and settings. */
    ADMINISTER(false);

    private final boolean onPlan;

    Action(boolean onPlan) {
        this.onPlan = onPlan;
    }

    /** True when the action is about one plan. */
    public boolean onPlan() {
        return onPlan;
    }
}
