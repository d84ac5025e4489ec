package nl.samenwijzer.guide.check.subject;

import java.util.Collection;
import java.util.List;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.Place;
import nl.samenwijzer.guide.fault.Places;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.rule.Shapes;

/** The guide under check, and where to report. */
public record Subject(Guide guide, Places places, Faults faults, Feel feel, Shapes shapes) {

    /** Reports a fault of a record as a whole. */
    public void fault(Object record, String problem, String remedy) {
        faults.add(places.of(record), problem, remedy);
    }

    /** Reports a fault of one field of a record. */
    public void fault(Object record, String field, String problem, String remedy) {
        faults.add(places.of(record).child(field), problem, remedy);
    }

    /** Reports when {@code id} is not null and not among those that exist. */
    public void known(Object record, String field, String id, Collection<String> existing, String what) {
        if (id != null && !existing.contains(id)) {
            unknown(places.of(record).child(field), id, what);
        }
    }

    /** Reports each id of a list that does not exist. */
    public void known(Object record, String field, List<String> ids, Collection<String> existing, String what) {
        for (var i = 0; i < ids.size(); i++) {
            if (!existing.contains(ids.get(i))) {
                unknown(places.of(record).child(field).child(i), ids.get(i), what);
            }
        }
    }

    /** The question with this id, or null. */
    public Question question(String id) {
        return id == null ? null : guide.index().questions().get(id);
    }

    /** Ids of all questions. */
    public Collection<String> questionIds() {
        return guide.index().questions().keySet();
    }

    /** Ids of the routes, in the order of the file. */
    public List<String> routeIds() {
        return guide.about().routes().stream().map(route -> route.id()).toList();
    }

    /** Ids of the chapters. */
    public List<String> chapterIds() {
        return guide.about().chapters().stream().map(chapter -> chapter.id()).toList();
    }

    /** Ids of the fields of the register. */
    public List<String> fieldIds() {
        return guide.register().fields().stream().map(Column::id).toList();
    }

    /** Ids of the settings. */
    public List<String> settingIds() {
        return guide.about().settings().stream().map(setting -> setting.id()).toList();
    }

    private void unknown(Place place, String id, String what) {
        faults.add(place, "'%s' is geen %s van dit stappenplan.".formatted(id, what), "Verbeter de id, of voeg toe wat mist.");
    }
}
