package nl.samenwijzer.document.compose;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.activity.picture.Timeline;
import nl.samenwijzer.activity.planning.Schedule;
import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;

/** The time line of the planning, where the edition allows all that it tells. */
final class PlanningPicture {

    /** More lines would not fit on a page. */
    private static final int LINES = 30;
    private static final List<Meaning> TOLD = List.of(Meaning.DATE, Meaning.END_DATE, Meaning.KIND, Meaning.DESCRIPTION,
            Meaning.INVITATION);

    private final Names names;
    private final Guide guide;
    private final Map<String, Object> settings;
    private final Audience audience;

    PlanningPicture(Names names, Map<String, Object> settings, Audience audience) {
        this.names = names;
        this.guide = names.rulebook().guide();
        this.settings = settings;
        this.audience = audience;
    }

    /** The drawings of the planning, one under the other; nothing for another question, and without a single date. */
    List<Block> of(Question question) {
        if (!question.equals(guide.planning()) || !readsAll(question)) {
            return List.of();
        }
        // without today, so that an adopted version reads the same on every day
        var whole = Timeline.of(Schedule.of(names), Holidays.of(guide, settings), null);
        return whole == null ? List.of()
                : whole.inParts(LINES).stream()
                        .<Block> map(part -> new Figure(part.svg(), part.inWords(), Words.of("timeline-caption"))).toList();
    }

    private boolean readsAll(Question question) {
        return TOLD.stream().flatMap(meaning -> Stream.ofNullable(question.column(meaning)))
                .allMatch(column -> audience.reads(question, column));
    }
}
