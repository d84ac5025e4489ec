package nl.samenwijzer.stakeholder.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import nl.samenwijzer.guide.Register;
import nl.samenwijzer.spreadsheet.Csv;

/**
 * Figures from a CSV file: trait, class, number in the area and, if known, number of participants. What can be read is in
 * {@code lines}, what is wrong in {@code problems}, by line of the file.
 */
record FiguresFile(List<Line> lines, List<String> problems) {

    /** One class; a number is null when the file does not tell it. */
    record Line(String trait, String traitClass, Integer area, Integer participants) {
    }

    static final List<String> HEADING = List.of("kenmerk", "groep", "gebied", "deelnemers");

    private static final Set<String> HEADINGS = Set.of("kenmerk", "trait");
    private static final int LEAST_COLUMNS = 3;
    private static final String NUMBER = "\\d{1,8}";

    FiguresFile {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** The template to fill in, with what is known already. */
    static String template(Register.Comparison comparison, Function<Line, Figure> stored) {
        StringBuilder file = new StringBuilder(Csv.START).append(Csv.line(HEADING));
        comparison.traits().forEach(trait -> trait.classes().forEach(one -> {
            Figure figure = stored.apply(new Line(trait.id(), one.id(), null, null));
            file.append(Csv.line(List.of(trait.name(), one.name(), text(figure.area()), text(figure.participants()))));
        }));
        return file.toString();
    }

    /** What a file holds. Throws {@link UnreadableFigures} when it is too long, or seems to be a list of persons. */
    static FiguresFile read(Register.Comparison comparison, byte[] file) {
        List<CsvLine> rows = CsvLine.all(file);
        PerPerson.refuse(rows);
        List<Line> lines = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CsvLine row : rows) {
            if (row.number() > rows.get(0).number() || !HEADINGS.contains(Plain.of(row.cell(0)))) {
                read(comparison, row, seen, lines, problems);
            }
        }
        if (lines.isEmpty() && problems.isEmpty()) {
            problems.add("Er staan geen getallen in. Vul het invulblad in, sla het op en kies het opnieuw.");
        }
        return new FiguresFile(lines, problems);
    }

    private static void read(Register.Comparison comparison, CsvLine row, Set<String> seen, List<Line> lines,
            List<String> problems) {
        String start = "Regel " + row.number() + ": ";
        Optional<Register.Trait> trait = comparison.traits().stream()
                .filter(one -> Plain.same(row.cell(0), one.id(), one.name())).findFirst();
        Optional<Register.TraitClass> found = trait.stream().flatMap(one -> one.classes().stream())
                .filter(one -> Plain.same(row.cell(1), one.id(), one.name())).findFirst();
        if (row.cells().size() < LEAST_COLUMNS) {
            problems.add(start + "er zijn minder dan drie kolommen. Zet op elke regel kenmerk, groep en aantal in het gebied.");
        } else if (trait.isEmpty()) {
            problems.add(start + "het kenmerk '" + row.shown(0) + "' staat niet in dit stappenplan. Kies uit: "
                    + String.join(", ", comparison.traits().stream().map(Register.Trait::name).toList()) + ".");
        } else if (found.isEmpty()) {
            problems.add(start + "de groep '" + row.shown(1) + "' hoort niet bij " + trait.get().name() + ". Kies uit: "
                    + String.join(", ", trait.get().classes().stream().map(Register.TraitClass::name).toList()) + ".");
        } else if (!seen.add(trait.get().id() + "." + found.get().id())) {
            problems.add(start + "de groep '" + found.get().name() + "' staat er twee keer in. De eerste regel telt. Zet alleen"
                    + " totalen in het bestand, geen regel per persoon.");
        } else if (!isNumber(row.cell(2)) || !isNumber(row.cell(3))) {
            problems.add(start + "'" + row.shown(isNumber(row.cell(2)) ? 3 : 2)
                    + "' is geen heel getal. Rond een getal met een komma af, of laat het leeg.");
        } else if (!row.cell(2).isBlank() || !row.cell(3).isBlank()) {
            lines.add(new Line(trait.get().id(), found.get().id(), number(row.cell(2)), number(row.cell(3))));
        }
    }

    private static boolean isNumber(String cell) {
        return cell.isBlank() || bare(cell).matches(NUMBER);
    }

    private static Integer number(String cell) {
        return cell.isBlank() ? null : Integer.valueOf(bare(cell));
    }

    /** Without dots between thousands and a percent sign behind. */
    private static String bare(String cell) {
        String text = cell.strip().replaceFirst("\\s*%$", "");
        return text.matches("\\d{1,3}(\\.\\d{3}){1,2}") ? text.replace(".", "") : text;
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }
}
