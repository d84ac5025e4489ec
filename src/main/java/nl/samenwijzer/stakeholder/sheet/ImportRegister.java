package nl.samenwijzer.stakeholder.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.spreadsheet.reading.UnreadableSheet;
import nl.samenwijzer.stakeholder.sheet.Parcel.Group;

/** Takes a file into the register: first as a preview, then for real. */
@ApplicationScoped
class ImportRegister {

    private final SaveEntries saving;

    ImportRegister(SaveEntries saving) {
        this.saving = saving;
    }

    /** Why nobody can fill in the register yet; empty when they can. */
    String notYet(OpenPlan open) {
        Phase phase = open.guide().phaseOf(open.guide().stepOf(open.guide().registerQuestion()));
        return open.state().open(phase) ? "" : phase.gate().text();
    }

    /** What the file would do. Stores nothing. Throws {@link UnreadableSheet} when the file is refused. */
    Preview preview(OpenPlan open, Path file, boolean emptying) {
        RegisterSheet sheet = RegisterSheet.of(open);
        SheetTable table = SheetTable.read(file, sheet);
        UUID id = UUID.randomUUID();
        Comparison.Result result = new Comparison(sheet, open.guide(), open.state().entries(), id, emptying).of(table);
        result.groups().forEach(group -> shown(open, sheet, group));
        int wrong = (int) result.rows().stream().filter(row -> row.kind() == RowOutcome.Kind.WRONG).count();
        Parcel parcel = new Parcel(open.plan().id(), id, wrong, result.groups());
        String text = ParcelText.of(parcel).orElseThrow(
                () -> new UnreadableSheet("In dit bestand staat te veel tekst. Deel het op in kleinere bestanden."));
        return new Preview(result, table.heading().unknown(), parcel, text);
    }

    /** The preview tells what a field that changes now holds. */
    private static void shown(OpenPlan open, RegisterSheet sheet, Group group) {
        Visibility visibility = new Visibility(open);
        open.state().entries().find(sheet.question().id(), group.row())
                .ifPresent(stored -> sheet.columns().stream().map(RegisterColumn::field)
                        .filter(field -> group.fields().has(field.id()))
                        .forEach(field -> visibility.seen(sheet.question(), field, stored.row(), stored.value())));
    }

    /**
     * Saves what was shown, in one transaction. What a colleague did meanwhile is never overwritten.
     */
    Imported confirm(OpenPlan open, Parcel parcel) {
        RegisterSheet sheet = RegisterSheet.of(open);
        Targets now = new Targets(sheet, open.state().entries());
        Imported imported = new Imported();
        List<Group> sent = new ArrayList<>();
        Set<String> visible = sheet.columns().stream().map(column -> column.field().id()).collect(Collectors.toSet());
        for (Group group : parcel.groups()) {
            String name = sheet.nameOf(group.fields());
            if (group.base() == 0 && !now.has(group.row()) && now.others(group.row(), name)) {
                imported.met(group, name);
            } else {
                group.fields().retain(visible);
                sent.add(group);
            }
        }
        List<Change> changes = sent.stream().map(group -> change(sheet.question().id(), parcel.id(), group)).toList();
        List<SaveResult> results = changes.isEmpty() ? List.of() : saving.saveAll(open, changes);
        for (int i = 0; i < results.size(); i++) {
            imported.add(sent.get(i), sheet, results.get(i));
        }
        return imported;
    }

    private static Change change(String question, UUID id, Group group) {
        UUID operation = Change.operationIn(id, question, group.row());
        return group.base() == 0 ? Change.putRow(question, group.row(), 0, operation, group.fields())
                : Change.patchRow(question, group.row(), group.base(), operation, group.fields());
    }
}
