package nl.samenwijzer.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.sql.Sql;

/**
 * What waits for somebody: plans that were submitted and that this person may adopt.
 */
@ApplicationScoped
class Waiting {

    /** A plan that waits for an approval: {@code step} is where that is given. */
    record Approval(UUID plan, String title, String step) {
    }

    private record Submitted(UUID plan, String title, String guide, String version, String role) {
    }

    private final Sql sql;
    private final Guides guides;

    Waiting(Sql sql, Guides guides) {
        this.sql = sql;
        this.guides = guides;
    }

    /** The plans, the longest waiting first; in one statement. */
    List<Approval> approvals(Account account) {
        List<Approval> approvals = new ArrayList<>();
        for (Submitted plan : submitted(account)) {
            guides.find(plan.guide(), plan.version()).filter(guide -> approves(guide, plan.role()))
                    .map(guide -> guide.stepOf(guide.question(guide.about().adoption().question())).id())
                    .ifPresent(step -> approvals.add(new Approval(plan.plan(), plan.title(), step)));
        }
        return approvals;
    }

    private List<Submitted> submitted(Account account) {
        return sql.list("select p.id, p.title, p.guide_id, p.guide_version, m.role from membership m"
                + " join plan p on p.id = m.plan_id join entry e on e.plan_id = p.id and e.question = ? and e.row_id = ''"
                + " where m.account_id = ? and e.\"value\" is not null order by e.updated_at",
                row -> new Submitted(Sql.uuid(row, "id"), row.getString("title"), row.getString("guide_id"),
                        row.getString("guide_version"), row.getString("role")),
                Marks.SUBMITTED, account.id());
    }

    private static boolean approves(Guide guide, String role) {
        return guide.about().roles().stream().filter(Role::mayApprove).anyMatch(one -> one.id().equals(role));
    }
}
