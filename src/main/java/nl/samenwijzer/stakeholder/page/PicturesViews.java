package nl.samenwijzer.stakeholder.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.page.Moments;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.QuestionForms;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.web.view.Paging;

/** Makes the page with the map and the rings. */
@ApplicationScoped
class PicturesViews {

    private final Moments moments;

    PicturesViews(Moments moments) {
        this.moments = moments;
    }

    PicturesView stored(OpenPlan open, int page) {
        return view(open, page, Contents.STORED, List.of(), false);
    }

    PicturesView refused(OpenPlan open, Contents contents, List<Problem> problems) {
        return view(open, 1, contents, problems, true);
    }

    private PicturesView view(OpenPlan open, int page, Contents contents, List<Problem> problems, boolean refused) {
        Tabs tabs = Tabs.of(open, Tabs.PICTURES, "Kaart en ringen");
        Question register = open.guide().registerQuestion();
        List<Entry> all = open.state().entries().rows(register.id());
        Paging paging = Paging.of(page, GroupsViews.GROUPS_A_PAGE, all.size(), tabs.base() + Tabs.PICTURES + "?pagina=");
        int from = (paging.page() - 1) * GroupsViews.GROUPS_A_PAGE;
        List<Entry> here = all.subList(from, Math.min(all.size(), from + GroupsViews.GROUPS_A_PAGE));
        List<Question> pictured = Tabs.pictured(open);
        return open.state().ask(names -> {
            QuestionForms forms = new QuestionForms(open, names, contents, Viewing.of(tabs.base(), "", Map.of()));
            Calling calling = new Calling(open, names);
            List<PicturesView.Section> sections = pictured.stream()
                    .filter(question -> Pictures.whole(open, names, question))
                    .map(question -> section(open, names, tabs, question, forms, calling, here, from)).toList();
            return new PicturesView(tabs, register.id(), GroupsViews.links(open, problems), refused,
                    open.state().entries().changedAt(register.id()).map(moments::saved).orElse(""), sections, paging);
        });
    }

    private static PicturesView.Section section(OpenPlan open, Names names, Tabs tabs, Question question, QuestionForms forms,
            Calling calling, List<Entry> rows, int from) {
        List<Column> columns = new Fields(open, names).of(question);
        List<GroupsView.Line> lines = new GroupLines(open, names, tabs.mayAnswer(), calling, forms).numbered(rows, columns,
                from);
        return new PicturesView.Section("beeld-" + question.id(), question.text(), question.help(),
                drawings(names, question, columns, calling, tabs.mayAnswer()), columns, lines);
    }

    private static List<PicturesView.Drawn> drawings(Names names, Question question, List<Column> columns, Calling calling,
            boolean movable) {
        List<PicturesView.Drawn> drawings = new ArrayList<>();
        if (question.axes() != null) {
            drawings.add(new PicturesView.Drawn("kaart-" + question.id(), "", Pictures.map(names, question, calling, movable)));
        }
        if (question.rings() != null) {
            for (String field : List.of(question.rings().now(), question.rings().wished(), question.rings().proposed())) {
                drawings.add(new PicturesView.Drawn("ringen-" + field, label(columns, field),
                        Pictures.rings(names, field, calling, movable)));
            }
        }
        return drawings;
    }

    private static String label(List<Column> columns, String field) {
        return columns.stream().filter(column -> column.id().equals(field)).map(Column::label).findFirst().orElse("");
    }
}
