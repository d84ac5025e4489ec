package nl.samenwijzer.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.shielded.ShieldedView;

/**
 * Where shielded fields were seen, and which, in words.
 */
final class SeenWords {

    private static final int NAMED = 10;

    private final OpenPlan open;
    private final Guide guide;

    SeenWords(OpenPlan open) {
        this.open = open;
        this.guide = open.guide();
    }

    /** The page; its address when that has no name. */
    String where(ShieldedView view) {
        String[] parts = view.where().split("/", 2);
        String rest = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "api" -> "Door een ander programma (API)";
            case "controle", "voorleggen" -> "Controleer je plan";
            case "geschiedenis" -> "Wat is er veranderd";
            case "betrokkenen" -> rest.startsWith("groep/") ? "Betrokkenen: " + group(rest.substring("groep/".length()))
                    : "Betrokkenen";
            case "stappen" -> Optional.ofNullable(guide.index().steps().get(rest)).map(Step::name)
                    .map(name -> "Stap '" + name + "'").orElse("Een stap");
            case "documenten" -> document(rest);
            default -> view.where();
        };
    }

    /** The fields, and the groups as they are called now. */
    String what(ShieldedView view) {
        String fields = guide.register().fields().stream().filter(field -> view.fields().contains(field.id()))
                .map(Column::label).collect(Collectors.joining(", "));
        List<String> groups = new ArrayList<>(view.rows().stream().limit(NAMED).map(this::group).toList());
        int more = view.rows().size() - groups.size() + view.more();
        return groups.isEmpty() ? fields + "."
                : fields + ". Bij: " + String.join(", ", groups) + (more > 0 ? " en nog " + more + " andere." : ".");
    }

    private String group(String row) {
        Column label = Labels.labelColumn(guide, guide.registerQuestion());
        JsonNode values = open.state().entries().find(guide.registerQuestion().id(), row).map(Entry::value).orElse(null);
        String name = label == null || label.shielded() || values == null ? "" : values.path(label.id()).asText().strip();
        return name.isEmpty() ? "een groep die geen naam (meer) heeft" : name;
    }

    private String document(String file) {
        int dot = file.lastIndexOf('.');
        String id = dot < 0 ? file : file.substring(0, dot);
        return guide.documents().documents().stream().filter(document -> document.id().equals(id)).map(Document::title)
                .map(title -> "Document '" + title + "'" + (dot < 0 ? "" : " (" + file.substring(dot + 1) + ")")).findFirst()
                .orElse("Documenten");
    }
}
