package nl.samenwijzer.account;

/** What the trail records; the names are stored, so they stay. */
public enum AccountEventKind {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGN_IN_BLOCKED,
    SIGNED_OUT,
    SIGNED_OUT_EVERYWHERE,
    ACCOUNT_CREATED,
    DETAILS_CHANGED,
    ROLES_CHANGED,
    PASSWORD_CHANGED,
    ACTIVATED,
    DEACTIVATED,
    LINK_MADE,
    LINK_USED,
    /** A private address of a calendar; the detail is the plan, null for all plans of the account. */
    CALENDAR_MADE,
    CALENDAR_STOPPED
}
