package nl.samenwijzer.plan.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.page.answer.AnswerText;

/**
 * Makes the pages of what was changed in a plan.
 */
@ApplicationScoped
class HistoryViews {

    private static final int CHANGES_A_PAGE = 50;

    private final Plans plans;
    private final Accounts accounts;
    private final Moments moments;

    HistoryViews(Plans plans, Accounts accounts, Moments moments) {
        this.plans = plans;
        this.accounts = accounts;
        this.moments = moments;
    }

    /** All changes, the newest first; pages count from 1. */
    HistoryView all(OpenPlan open, int page) {
        List<EntryVersion> found = plans.history(open, (int) Math.min(Integer.MAX_VALUE - CHANGES_A_PAGE,
                (page - 1L) * CHANGES_A_PAGE), CHANGES_A_PAGE + 1);
        String address = PlanPaths.plan(open.plan().id()) + "/geschiedenis?pagina=";
        return new HistoryView(open, "", changes(open, found.stream().limit(CHANGES_A_PAGE).toList(), false), "", "", 0, "",
                page > 1 ? address + (page - 1) : "", found.size() > CHANGES_A_PAGE ? address + (page + 1) : "");
    }

    /** The versions of one answer. Throws {@link NotFoundException} when there never was one. */
    HistoryView one(OpenPlan open, String question, String row) {
        List<EntryVersion> versions = versions(open, question, row);
        Question asked = open.guide().index().questions().get(question);
        boolean restorable = asked != null && asked.type() != QuestionType.APPROVAL && open.may(Action.ANSWER);
        return new HistoryView(open, EntryNames.of(open.guide(), question), changes(open, versions, restorable), question, row,
                versions.get(0).version(), "", "", "");
    }

    /** The versions of an answer, the newest first. Throws {@link NotFoundException} when there never was one. */
    List<EntryVersion> versions(OpenPlan open, String question, String row) {
        // no address has a NUL, and databases refuse it
        List<EntryVersion> versions = (question + row).indexOf('\0') >= 0 ? List.of() : plans.history(open, question, row);
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return versions;
    }

    private List<HistoryView.Change> changes(OpenPlan open, List<EntryVersion> versions, boolean restorable) {
        Map<UUID, Account> people = accounts.byIds(versions.stream().map(EntryVersion::actor).distinct().toList());
        return open.state().ask(names -> {
            AnswerText text = new AnswerText(open, names);
            return versions.stream().map(version -> new HistoryView.Change(moments.when(version.savedAt()),
                    Optional.ofNullable(people.get(version.actor())).map(Account::displayName).orElse("Onbekend"),
                    EntryNames.of(open.guide(), version.question()), words(open.guide(), version, text), version.deleted(),
                    version.version(), address(open.plan().id(), version.question(), version.row()),
                    restorable && !version.deleted() && version != versions.get(0), UUID.randomUUID().toString())).toList();
        });
    }

    private static String words(Guide guide, EntryVersion version, AnswerText text) {
        Question question = guide.index().questions().get(version.question());
        return question == null ? EntryNames.value(version)
                : text.version(question, version.row(), version.value());
    }

    /** Where the versions of an answer are. */
    static String address(UUID plan, String question, String row) {
        return PlanPaths.plan(plan) + "/geschiedenis?vraag=" + URLEncoder.encode(question, StandardCharsets.UTF_8)
                + (row.isEmpty() ? "" : "&regel=" + row);
    }
}
