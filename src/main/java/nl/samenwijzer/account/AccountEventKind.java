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
    LINK_USED
}
