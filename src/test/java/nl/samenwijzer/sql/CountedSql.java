package nl.samenwijzer.sql;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

/** Counts statements, for tests that say how many a page may cost. */
@Alternative
@Priority(1)
@Singleton
public class CountedSql extends Sql {

    private final AtomicInteger statements = new AtomicInteger();

    CountedSql(DataSource database) {
        super(database);
    }

    /** How many statements this takes. */
    public int during(Supplier<?> work) {
        int before = statements.get();
        work.get();
        return statements.get() - before;
    }

    @Override
    public <T> List<T> list(String query, Reader<T> reader, Object... parameters) {
        statements.incrementAndGet();
        return super.list(query, reader, parameters);
    }

    @Override
    public int change(String command, Object... parameters) {
        statements.incrementAndGet();
        return super.change(command, parameters);
    }

    @Override
    public int[] changeAll(String command, Collection<Object[]> all) {
        statements.incrementAndGet();
        return super.changeAll(command, all);
    }
}
