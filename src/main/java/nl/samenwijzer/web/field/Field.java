package nl.samenwijzer.web.field;

/** A form element; shown by the template tag {@code field}. */
public sealed interface Field permits TextField, NumberField, DateField, TimeField, ChoiceField, ChoicesField, ScoreField,
        TextPerChoiceField, TableField, ApprovalField {

    /** Which template shows a field. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        TIME,
        CHOICE,
        CHOICES,
        SCORE,
        TEXT_PER_CHOICE,
        TABLE,
        APPROVAL
    }

    Asked asked();

    Kind kind();
}
