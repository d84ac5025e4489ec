package nl.samenwijzer.plan.page;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.plan.Member;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;

/**
 * Who saved an entry and when, in words.
 */
@ApplicationScoped
public class Signatures {

    private final Moments moments;

    Signatures(Moments moments) {
        this.moments = moments;
    }

    /** "Fatima, vandaag om 14:03"; who left the plan is a colleague. */
    public String of(OpenPlan open, Entry entry) {
        return open.plan().member(entry.updatedBy()).map(Member::displayName).orElse("Een collega") + ", "
                + moments.when(entry.updatedAt());
    }
}
