package nl.samenwijzer.stakeholder.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.page.answer.Visibility;

/** Which fields of the register are on which page: only those that the route asks and this person may see. */
final class Fields {

    private final OpenPlan open;
    private final Guide guide;
    private final Names names;
    private final Visibility visibility;

    Fields(OpenPlan open, Names names) {
        this.open = open;
        this.guide = open.guide();
        this.names = names;
        this.visibility = new Visibility(open);
    }

    /** All, in the order of the guide. */
    List<Column> all() {
        String route = names.route().id();
        return guide.register().fields().stream().filter(field -> field.askedIn(route)).filter(this::visible).toList();
    }

    /** What the sheet shows: the name, the kind, and the scores of the map. */
    List<Column> ofSheet() {
        Stream<String> scores = asked().filter(question -> question.axes() != null)
                .flatMap(question -> Stream.of(question.axes().y(), question.axes().x()));
        Stream<String> first = Stream.of(Labels.labelColumn(guide, guide.registerQuestion()), guide.register().kind())
                .filter(Objects::nonNull).map(Column::id);
        List<Column> all = all();
        return Stream.concat(first, scores).distinct().flatMap(id -> all.stream().filter(field -> field.id().equals(id)))
                .toList();
    }

    /** What a picture is placed by. */
    List<Column> of(Question question) {
        List<String> ids = new ArrayList<>();
        if (question.axes() != null) {
            ids.addAll(List.of(question.axes().y(), question.axes().x()));
        }
        if (question.rings() != null) {
            ids.addAll(List.of(question.rings().now(), question.rings().wished(), question.rings().proposed()));
        }
        List<Column> all = all();
        return ids.stream().flatMap(id -> all.stream().filter(field -> field.id().equals(id))).toList();
    }

    private Stream<Question> asked() {
        return guide.questions().stream().filter(names::asked);
    }

    private boolean visible(Column field) {
        return visibility.shows(open.guide().registerQuestion(), field);
    }
}
