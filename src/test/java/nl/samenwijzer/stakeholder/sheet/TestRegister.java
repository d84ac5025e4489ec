package nl.samenwijzer.stakeholder.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.OptionLists;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;

/** The register of the bundled guide without a plan around it. */
final class TestRegister {

    static final Guide GUIDE = TestPlan.bundledGuide().state().guide();
    static final UUID IMPORT = UUID.fromString("00000000-0000-0000-0000-000000000001");

    private static final List<Option> YES_NO = List.of(new Option("ja", "Ja"), new Option("nee", "Nee"));

    private final List<Entry> groups = new ArrayList<>();

    /** A group that is in the register, at version 3. */
    TestRegister with(String row, String json) {
        groups.add(new Entry(GUIDE.registerQuestion().id(), row, 3, Json.parse(json), "a" + groups.size(), false,
                UUID.randomUUID(), Instant.EPOCH));
        return this;
    }

    Comparison.Result compare(String csv, boolean emptying) {
        RegisterSheet sheet = sheet();
        return new Comparison(sheet, GUIDE, Entries.of(groups), IMPORT, emptying).of(table(csv, sheet));
    }

    static SheetTable table(String csv, RegisterSheet sheet) {
        try {
            Path file = Files.createTempFile("register", ".csv");
            try {
                return SheetTable.read(Files.write(file, csv.getBytes(StandardCharsets.UTF_8)), sheet);
            } finally {
                Files.delete(file);
            }
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    static RegisterSheet sheet() {
        Question question = GUIDE.registerQuestion();
        Column label = Labels.labelColumn(GUIDE, question);
        List<RegisterColumn> columns = GUIDE.columnsOf(question).stream().map(TestRegister::column).toList();
        return new RegisterSheet(question,
                columns.stream().filter(column -> column.field().equals(label)).findFirst().orElseThrow(), columns);
    }

    static RegisterColumn column(Column field) {
        List<Option> options = field.type() == ColumnType.YES_NO ? YES_NO
                : field.optionsFrom() == null ? field.options() : OptionLists.of(GUIDE, field.optionsFrom());
        return new RegisterColumn(field, field.label(), options, value -> label(options, value));
    }

    private static String label(List<Option> options, JsonNode value) {
        return options.stream()
                .filter(option -> value.isNumber() ? value.asInt() == option.score() : option.id().equals(value.asText()))
                .map(Option::label).findFirst().orElse(value.asText());
    }
}
