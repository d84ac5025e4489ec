package nl.samenwijzer.plan;

import java.util.function.Supplier;

import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.samenwijzer.plan.store.SqlFailure;

/**
 * Runs work in a transaction, and again when somebody else was in the way: first with the same key, or holding a lock.
 */
final class Transactions {

    private static final int ATTEMPTS = 5;

    private Transactions() {
    }

    /** The outcome of the work, committed; within a transaction that is going on already, as part of that one. */
    static <T> T run(Supplier<T> work) {
        if (joins()) {
            return work.get();
        }
        for (int attempt = 1;; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (SqlFailure failure) {
                if (!failure.passing() || attempt == ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }

    /** Whether a transaction is going on already. */
    static boolean joins() {
        return QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE;
    }
}
