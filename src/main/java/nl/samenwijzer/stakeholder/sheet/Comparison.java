package nl.samenwijzer.stakeholder.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.stakeholder.sheet.Parcel.Group;
import nl.samenwijzer.stakeholder.sheet.RowOutcome.Fault;
import nl.samenwijzer.stakeholder.sheet.RowOutcome.Kind;

/** A file beside the register: what each row would do. Pure. */
final class Comparison {

    /**
     * All rows and what they would do.
     *
     * @param emptyLeft how many cells are empty where the register has a value that stays
     * @param groups what is to be saved, without the rows that are wrong
     */
    record Result(List<RowOutcome> rows, int emptyLeft, List<Group> groups) {
    }

    private final RegisterSheet sheet;
    private final AnswerShape shape;
    private final Targets targets;
    private final boolean emptying;
    private final UUID id;
    private final List<RowOutcome> rows = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private int emptyLeft;

    /**
     * @param id of the import: from it follow the ids of new groups
     * @param emptying whether an empty cell empties the field of a group that is there
     */
    Comparison(RegisterSheet sheet, Guide guide, Entries entries, UUID id, boolean emptying) {
        this.sheet = sheet;
        this.shape = new AnswerShape(guide);
        this.targets = new Targets(sheet, entries);
        this.emptying = emptying;
        this.id = id;
    }

    Result of(SheetTable table) {
        table.lines().forEach(line -> row(table.heading(), line));
        return new Result(List.copyOf(rows), emptyLeft, List.copyOf(groups));
    }

    private void row(Heading heading, SheetTable.Line line) {
        String typedName = typedName(heading, line);
        Targets.Target target = targets.of(line.number(), line.at(heading.id()).strip(), typedName);
        if (target.fault() != null) {
            rows.add(wrong(line, typedName, List.of(new Fault("", target.fault()))));
            return;
        }
        Entry stored = target.stored();
        Work work = new Work(line, stored);
        heading.columns().forEach((place, column) -> work.cell(place, column));
        if (stored == null && sheet.name() != null && typedName.isBlank()) {
            work.faults.add(new Fault(sheet.name().header(), "Vul hier de naam van de groep in."));
        }
        String row = stored == null ? newRow(line) : stored.row();
        ObjectNode clean = work.faults.isEmpty() ? clean(heading, row, work) : work.values;
        String name = typedName.isBlank() && stored != null ? sheet.nameOf(stored.value()) : typedName;
        if (!work.faults.isEmpty()) {
            rows.add(wrong(line, name, work.faults));
        } else if (stored == null) {
            rows.add(new RowOutcome(line.number(), name, Kind.NEW, List.of(), List.of()));
            groups.add(new Group(line.number(), row, 0, clean));
        } else if (work.values.isEmpty()) {
            rows.add(new RowOutcome(line.number(), name, Kind.UNCHANGED, List.of(), List.of()));
        } else {
            rows.add(new RowOutcome(line.number(), name, Kind.CHANGED, work.fields, List.of()));
            groups.add(new Group(line.number(), row, stored.version(), clean));
        }
    }

    private String typedName(Heading heading, SheetTable.Line line) {
        return heading.columns().entrySet().stream().filter(column -> column.getValue().equals(sheet.name()))
                .map(Map.Entry::getKey).findFirst().map(line::at).orElse("");
    }

    private String newRow(SheetTable.Line line) {
        return Change.operationIn(id, sheet.question().id(), "rij " + line.number()).toString();
    }

    private static RowOutcome wrong(SheetTable.Line line, String name, List<Fault> faults) {
        return new RowOutcome(line.number(), name, Kind.WRONG, List.of(), List.copyOf(faults));
    }

    /** The values as they may be stored; says what the save command would say against them. */
    private ObjectNode clean(Heading heading, String row, Work work) {
        String question = sheet.question().id();
        List<Problem> problems = new ArrayList<>();
        JsonNode kept = AnswerShape.clean(question, row, work.values, problems);
        ObjectNode clean = kept instanceof ObjectNode fields ? fields : JsonNodeFactory.instance.objectNode();
        problems.addAll(shape.problems(sheet.question(), row, clean));
        problems.forEach(problem -> work.faults.add(new Fault(heading.columns().values().stream()
                .filter(column -> column.field().id().equals(problem.column())).map(RegisterColumn::header).findFirst()
                .orElse(""), problem.text())));
        work.values.properties().stream().filter(field -> field.getValue().isNull())
                .forEach(field -> clean.putNull(field.getKey()));
        return clean;
    }

    /** One row while its cells are compared. */
    private final class Work {

        private final SheetTable.Line line;
        private final Entry stored;
        private final ObjectNode values = JsonNodeFactory.instance.objectNode();
        private final List<RowOutcome.Field> fields = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();

        Work(SheetTable.Line line, Entry stored) {
            this.line = line;
            this.stored = stored;
        }

        void cell(int place, RegisterColumn column) {
            String typed = line.at(place);
            JsonNode now = stored == null || stored.value() == null ? null : stored.value().get(column.field().id());
            if (stored != null && column.says(typed, now)) {
                return;
            }
            if (typed.isBlank()) {
                empty(column, now);
                return;
            }
            RegisterColumn.Reading reading = column.read(typed);
            if (reading.fault() != null) {
                faults.add(new Fault(column.header(), reading.fault()));
            } else if (!Json.same(now, reading.value())) {
                change(column, now, reading.value());
            }
        }

        private void empty(RegisterColumn column, JsonNode now) {
            if (now == null) {
                return;
            }
            if (!emptying) {
                emptyLeft++;
            } else if (column.equals(sheet.name())) {
                faults.add(new Fault(column.header(), "Een groep kan niet zonder naam. Vul hier de naam in."));
            } else {
                change(column, now, null);
            }
        }

        private void change(RegisterColumn column, JsonNode now, JsonNode wanted) {
            values.set(column.field().id(), wanted);
            if (stored != null) {
                fields.add(new RowOutcome.Field(column.header(), column.cell(now).typed(), column.cell(wanted).typed()));
            }
        }
    }
}
