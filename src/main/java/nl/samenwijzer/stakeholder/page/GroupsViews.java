package nl.samenwijzer.stakeholder.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Register;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.page.Moments;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.Place;
import nl.samenwijzer.plan.page.form.QuestionForms;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.stakeholder.review.Review;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.Paging;

/** Makes the sheet of the register. */
@ApplicationScoped
class GroupsViews {

    static final int GROUPS_A_PAGE = 50;
    private static final int EMPTY_LINES = 3;
    private static final Collator DUTCH = Collator.getInstance(Locale.forLanguageTag("nl"));

    /** What somebody looks for; a text or an id that is empty asks nothing. {@code page} counts from 1. */
    record Asking(String search, String kind, String sort, int page) {

        static final Asking ALL = new Asking("", "", "", 1);

        /** What is asked as the end of an address, up to the number of a page. */
        String query() {
            return "?" + asked("zoek", search) + asked("soort", kind) + asked("volgorde", sort) + "pagina=";
        }

        private static String asked(String name, String value) {
            return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
        }

        boolean filters() {
            return !search.isBlank() || !kind.isEmpty();
        }
    }

    private final Moments moments;

    GroupsViews(Moments moments) {
        this.moments = moments;
    }

    /** The register as it is stored. */
    GroupsView stored(OpenPlan open, Asking asking, String removed) {
        return view(open, asking, Contents.STORED, List.of(), List.of(), false, removed);
    }

    /** The register with what was typed and could not be saved; {@code typed} are the rows of which that holds. */
    GroupsView refused(OpenPlan open, Asking asking, Contents contents, List<String> typed, List<Problem> problems) {
        return view(open, asking, contents, typed, problems, true, "");
    }

    private GroupsView view(OpenPlan open, Asking asking, Contents contents, List<String> typed, List<Problem> problems,
            boolean refused, String removed) {
        Tabs tabs = Tabs.of(open, Tabs.LIST, "Betrokkenen");
        Question register = open.guide().registerQuestion();
        return open.state().ask(names -> {
            Calling calling = new Calling(open, names);
            List<Column> columns = new Fields(open, names).ofSheet();
            QuestionForms forms = new QuestionForms(open, names, contents, Viewing.of(tabs.base(), "", Map.of()));
            List<Entry> found = found(open, asking, calling, new AnswerText(open, names));
            Paging paging = Paging.of(asking.page(), GROUPS_A_PAGE, found.size(), tabs.base() + asking.query());
            int from = (paging.page() - 1) * GROUPS_A_PAGE;
            List<Entry> here = found.subList(from, Math.min(found.size(), from + GROUPS_A_PAGE));
            return new GroupsView(tabs, lead(open, names), due(open), links(open, problems), refused, saved(open),
                    asking.search(),
                    asking.kind(), kinds(open.guide()), asking.sort(), columns,
                    new GroupLines(open, names, tabs.mayAnswer(), calling, forms).withRemarks(here, columns),
                    tabs.mayAnswer() && !paging.hasNext() ? empty(forms, register, columns, typed, asking, open) : List.of(),
                    forms.ofList(register), register.id() + ".action", paging, Pictures.map(open, names, calling),
                    removed(open, removed));
        });
    }

    private static List<Entry> found(OpenPlan open, Asking asking, Calling calling, AnswerText text) {
        Column kind = open.guide().register().kind();
        String wanted = asking.search().strip().toLowerCase(Locale.ROOT);
        Stream<Entry> rows = open.state().entries().rows(open.guide().registerQuestion().id()).stream()
                .filter(row -> calling.of(row).toLowerCase(Locale.ROOT).contains(wanted))
                .filter(row -> asking.kind().isEmpty() || kind != null && row.value() != null
                        && asking.kind().equals(row.value().path(kind.id()).asText()));
        return (switch (asking.sort()) {
            case "naam" -> rows.sorted(Comparator.comparing(calling::of, DUTCH));
            case "soort" -> rows.sorted(Comparator.comparing(
                    row -> kind == null || row.value() == null ? "" : text.of(kind, row.value().get(kind.id())), DUTCH));
            default -> rows;
        }).toList();
    }

    private static List<TableField.Row> empty(QuestionForms forms, Question register, List<Column> columns, List<String> typed,
            Asking asking, OpenPlan open) {
        List<String> rows = new ArrayList<>(typed.stream()
                .filter(row -> open.state().entries().find(register.id(), row).isEmpty()).toList());
        for (int i = rows.size(); i < EMPTY_LINES && !asking.filters(); i++) {
            rows.add(UUID.randomUUID().toString());
        }
        return rows.stream().map(row -> forms.row(register, row, columns)).toList();
    }

    private static String lead(OpenPlan open, Names names) {
        int count = open.state().entries().rows(open.guide().registerQuestion().id()).size();
        Integer least = open.guide().registerQuestion().min(names.route().id());
        String groups = count == 0 ? "Er staat nog geen groep in de lijst."
                : count == 1 ? "1 groep in beeld." : count + " groepen in beeld.";
        return least == null || count >= least ? groups
                : groups + " '" + names.route().name() + "' vraagt er minstens " + least + ".";
    }

    private static String due(OpenPlan open) {
        Review review = Review.of(open.state());
        return review.due() && !open.state().entries().rows(open.guide().registerQuestion().id()).isEmpty()
                ? "Het project is in een nieuwe fase: " + review.phaseName(open.guide())
                        + ". Loop de lijst nog eens na: kloppen de groepen, hun belang en hun rol nog?"
                : "";
    }

    private static List<GroupsView.Choice> kinds(Guide guide) {
        return guide.register().categories().stream()
                .map((Register.Category one) -> new GroupsView.Choice(one.id(), one.name()))
                .toList();
    }

    private String saved(OpenPlan open) {
        return open.state().entries().changedAt(open.guide().registerQuestion().id()).map(moments::saved).orElse("");
    }

    /** What is wrong, each with the way to its field. */
    static List<Link> links(OpenPlan open, List<Problem> problems) {
        return problems.stream().map(problem -> new Link(
                field(open.guide(), problem).map(label -> label + ": ").orElse("") + problem.text(),
                "#" + Asked.idOf(new Place(problem.question(), problem.row(), problem.column()).name()))).toList();
    }

    private static Optional<String> field(Guide guide, Problem problem) {
        return guide.register().fields().stream().filter(field -> field.id().equals(problem.column())).map(Column::label)
                .findFirst();
    }

    private static GroupsView.Removed removed(OpenPlan open, String row) {
        return open.state().entries().find(open.guide().registerQuestion().id(), row).filter(Entry::deleted)
                .map(gone -> new GroupsView.Removed(gone.question(), gone.row(), gone.version() - 1,
                        gone.version(), UUID.randomUUID().toString()))
                .orElse(null);
    }

    /** The step in which the guide asks for the register. */
    static Step step(Guide guide) {
        return guide.stepOf(guide.registerQuestion());
    }
}
