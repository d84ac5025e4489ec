package nl.samenwijzer.stakeholder.page;

import java.util.List;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.stakeholder.picture.Group;
import nl.samenwijzer.stakeholder.picture.Matrix;
import nl.samenwijzer.stakeholder.picture.Rings;

/** The drawings of the register for one person: only of fields that the route asks and this person may see. */
final class Pictures {

    private Pictures() {
    }

    /** The first map; null when there is none to show. */
    static GroupsView.Picture map(OpenPlan open, Names names, Calling calling) {
        return open.guide().questions().stream().filter(question -> question.axes() != null && names.asked(question))
                .filter(question -> whole(open, names, question)).findFirst()
                .map(question -> map(names, question, calling, false)).orElse(null);
    }

    static GroupsView.Picture map(Names names, Question question, Calling calling, boolean movable) {
        Matrix matrix = Matrix.of(names, question, calling::of);
        return new GroupsView.Picture(movable ? matrix.movable() : matrix.svg(), matrix.inWords(), called(matrix.beside()));
    }

    static GroupsView.Picture rings(Names names, String field, Calling calling, boolean movable) {
        Rings rings = Rings.of(names, field, calling::of);
        return new GroupsView.Picture(movable ? rings.movable() : rings.svg(), rings.inWords(), called(rings.beside()));
    }

    /** Whether all fields of a picture are there to see. */
    static boolean whole(OpenPlan open, Names names, Question question) {
        int needed = (question.axes() == null ? 0 : 2) + (question.rings() == null ? 0 : 3);
        return new Fields(open, names).of(question).size() == needed;
    }

    private static List<String> called(List<Group> groups) {
        return groups.stream().map(Group::name).toList();
    }
}
