package nl.samenwijzer.account;

/** What an account may do in the whole organisation; what it may do in one plan is decided by the plan's own roles. */
public enum OrganisationRole {
    /** May start plans. */
    EMPLOYEE(Name.EMPLOYEE, "Medewerker", "mag plannen beginnen"),
    /** Reads all plans, comments, sees the content pages. */
    ADVISER(Name.ADVISER, "Participatieadviseur", "leest alle plannen en adviseert"),
    /** Reads all plans but shielded fields, decides. */
    GMT(Name.GMT, "GMT", "leest alle plannen en besluit"),
    /** Manages accounts and settings; reads no plan by this role. */
    ADMIN(Name.ADMIN, "Beheerder", "beheert accounts en instellingen");

    private final String code;
    private final String label;
    private final String explanation;

    OrganisationRole(String code, String label, String explanation) {
        this.code = code;
        this.label = label;
        this.explanation = explanation;
    }

    /** The name for {@code @RolesAllowed}, the settings and the API. */
    public String code() {
        return code;
    }

    /** The Dutch name on screen. */
    public String label() {
        return label;
    }

    /** Dutch, completes the sentence "wie deze rol heeft ...". */
    public String explanation() {
        return explanation;
    }

    /** The codes as constants, because annotations take nothing else. */
    public static final class Name {
        public static final String EMPLOYEE = "employee";
        public static final String ADVISER = "adviser";
        public static final String GMT = "gmt";
        public static final String ADMIN = "admin";

        private Name() {
        }
    }
}
