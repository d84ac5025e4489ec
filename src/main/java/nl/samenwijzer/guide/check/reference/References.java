package nl.samenwijzer.guide.check.reference;

import java.util.List;

import nl.samenwijzer.guide.check.subject.Inspection;

/** Every check that what a guide points at is there, and of the right kind. */
public final class References {

    private References() {
    }

    public static List<Inspection> all() {
        return List.of(new UniqueIds(), new Essentials(), new GuideReferences(), new QuestionReferences(), new RowReferences(),
                new Meanings(), new Purposes(), new DecisionShapes(), new AdviceShapes(), new DerivedTypes(),
                new ContentReferences(),
                new DocumentReferences(),
                new CaseReferences(), new Scores());
    }
}
