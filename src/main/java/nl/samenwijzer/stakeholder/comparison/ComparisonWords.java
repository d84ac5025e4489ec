package nl.samenwijzer.stakeholder.comparison;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.guide.Register;

/**
 * The outcome of a comparison as people read it.
 */
final class ComparisonWords {

    private ComparisonWords() {
    }

    /** The outcome in sentences; what stands in the way when there is none. */
    static List<String> of(Comparison comparison, Register.Comparison rules) {
        return switch (comparison.state()) {
            case EMPTY -> List.of("Hier is nog niets ingevuld.");
            case INCOMPLETE -> missing(comparison);
            case NOBODY -> List.of("Alle aantallen in het gebied zijn 0. Dan is er niets om mee te vergelijken.");
            case FEW -> List.of("Er zijn minder dan " + Math.max(1, rules.fewest()) + " deelnemers. Dan laten we geen aandelen"
                    + " zien: het zou over personen gaan, en het verschil kan toeval zijn.");
            case COMPARED -> compared(comparison, rules.gap());
        };
    }

    /** A class with its two shares: "65 jaar of ouder: 12 van de 100 deelnemers, 31 van de 100 inwoners." */
    static String shares(Comparison.Line line) {
        return line.name() + ": " + participants(line) + ", " + area(line) + ".";
    }

    static String participants(Comparison.Line line) {
        return line.participants() + " van de 100 deelnemers";
    }

    static String area(Comparison.Line line) {
        return line.area() + " van de 100 inwoners";
    }

    /** "19 procentpunten minder"; "gelijk" when there is no difference. */
    static String difference(Comparison.Line line) {
        int points = Math.abs(line.difference());
        String size = points + (points == 1 ? " procentpunt " : " procentpunten ");
        return points == 0 ? "gelijk" : size + (line.difference() < 0 ? "minder" : "meer");
    }

    /** What a gap means; empty when it is none. */
    static String gap(Comparison.Line line) {
        return switch (line.gap()) {
            case NONE -> "";
            case LESS -> "Deze groep doet minder mee dan je verwacht.";
            case MORE -> "Deze groep doet meer mee dan je verwacht.";
        };
    }

    private static List<String> compared(Comparison comparison, int gap) {
        List<Comparison.Line> gaps = comparison.gaps();
        return gaps.isEmpty()
                ? List.of("De deelnemers lijken op de buurt: bij geen groep is het verschil " + gap + " procentpunten of meer.")
                : gaps.stream().map(line -> shares(line) + " " + gap(line)).toList();
    }

    private static List<String> missing(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        add(lines, "Het aantal in het gebied ontbreekt nog bij: ", comparison.withoutArea());
        add(lines, "Het aantal deelnemers ontbreekt nog bij: ", comparison.withoutParticipants());
        lines.add("We vergelijken pas als alle groepen een getal hebben. Doet een groep niet mee? Vul dan 0 in.");
        return lines;
    }

    private static void add(List<String> lines, String start, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(start + String.join(", ", names) + ".");
        }
    }
}
