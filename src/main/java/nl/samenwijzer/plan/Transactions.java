package nl.samenwijzer.plan;

import java.util.function.IntFunction;
import java.util.function.Supplier;

import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.samenwijzer.sql.SqlFailure;

/**
 * Runs work in a transaction, and again when somebody else was in the way: first with the same key, or holding a lock.
 */
final class Transactions {

    private static final int ATTEMPTS = 5;

    private Transactions() {
    }

    /** The outcome of the work, committed; within a transaction that is going on already, as part of that one. */
    static <T> T run(Supplier<T> work) {
        return run(attempt -> work.get());
    }

    /** As {@link #run(Supplier)}, for work that wants to know which attempt it is, from 1. */
    static <T> T run(IntFunction<T> work) {
        if (joins()) {
            return work.apply(1);
        }
        for (int attempt = 1;; attempt++) {
            int now = attempt;
            try {
                return QuarkusTransaction.requiringNew().call(() -> work.apply(now));
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
