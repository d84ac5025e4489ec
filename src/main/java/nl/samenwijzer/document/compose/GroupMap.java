package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.UserText;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.stakeholder.picture.Group;
import nl.samenwijzer.stakeholder.picture.Matrix;
import nl.samenwijzer.stakeholder.picture.Rings;

/**
 * The pictures of the register: the map on two scores and the rings of influence (guide format, {@code axes} and
 * {@code rings}), where the edition allows all that they tell.
 */
final class GroupMap {

    private final Names names;
    private final Guide guide;
    private final Values values;
    private final Audience audience;

    GroupMap(Names names, Values values, Audience audience) {
        this.names = names;
        this.guide = names.rulebook().guide();
        this.values = values;
        this.audience = audience;
    }

    /** The drawings, each with the groups that have no place in it; nothing for a question without pictures. */
    List<Block> of(Question question) {
        var blocks = new ArrayList<Block>();
        if (question.axes() != null && reads(question, question.axes().x(), question.axes().y())) {
            blocks.addAll(map(Matrix.of(names, question, this::called)));
        }
        var rings = question.rings();
        if (rings != null && reads(question, rings.now(), rings.wished(), rings.proposed())) {
            blocks.addAll(rings(Stream.of(rings.now(), rings.wished(), rings.proposed())
                    .map(field -> Rings.of(names, field, this::called)).toList()));
        }
        return blocks;
    }

    private List<Block> map(Matrix matrix) {
        if (matrix.spots().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Figure(matrix.svg(), matrix.inWords(),
                Words.of("map-caption").formatted(matrix.up().label(), matrix.across().label())));
        blocks.addAll(beside(Words.of("map-beside"), matrix.beside()));
        return blocks;
    }

    private static List<Block> rings(List<Rings> all) {
        if (all.stream().allMatch(rings -> rings.placed() == 0)) {
            return List.of();
        }
        return Rings.inParts(all).stream().<Block> map(part -> new Figure(Rings.together(part),
                part.stream().map(Rings::inWords).collect(Collectors.joining(" ")), Words.of("rings-caption"))).toList();
    }

    private static List<Block> beside(String lead, List<Group> groups) {
        return groups.isEmpty() ? List.of()
                : List.copyOf(Lead.in(lead,
                        UserText.paragraphs(groups.stream().map(Group::name).collect(Collectors.joining(", ")))));
    }

    private boolean reads(Question question, String... fields) {
        return Stream.of(fields).map(this::field).allMatch(field -> audience.reads(question, field));
    }

    private Column field(String id) {
        return guide.register().fields().stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }

    private String called(Map<String, Object> row) {
        return CleanText.of(values.rowName(guide.registerQuestion(), row));
    }
}
