package nl.samenwijzer.plan.shielded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.plan.store.Trail;

class ShieldedViewTest {

    private static final UUID SOMEBODY = new UUID(1, 2);

    @Test
    void view_isReadAsItWasWritten() {
        assertThat(read(ShieldedView.detail("stappen/a", List.of("veld"), List.of("g1", "g2")))).isEqualTo(
                new ShieldedView(SOMEBODY, Instant.EPOCH, "stappen/a", List.of("veld"), List.of("g1", "g2"), 0));
    }

    @Test
    void manyGroups_fitAndAreCounted() {
        List<String> rows = Stream.generate(() -> UUID.randomUUID().toString()).limit(500).toList();

        String detail = ShieldedView.detail("x".repeat(300), List.of("een", "twee"), rows);

        assertThat(detail.length()).isBetween(900, 1_000);
        ShieldedView view = read(detail);
        assertThat(view.rows()).isEqualTo(rows.subList(0, view.rows().size())).hasSizeGreaterThan(15);
        assertThat(view.rows().size() + view.more()).isEqualTo(500);
        assertThat(view.where()).hasSize(100);
    }

    @Test
    void where_isTheAddressWithinThePlan() {
        String plan = SOMEBODY.toString();
        assertThat(ShieldedViewsFilter.where("/plannen/" + plan + "/stappen/a", plan)).isEqualTo("stappen/a");
        assertThat(ShieldedViewsFilter.where("/api/v1/plans/" + plan + "/entries", plan)).isEqualTo("api/entries");
        assertThat(ShieldedViewsFilter.where("/overzicht", plan)).isEqualTo("overzicht");
    }

    private static ShieldedView read(String detail) {
        return ShieldedView.of(new Trail.Event(SOMEBODY, 1, Instant.EPOCH, SOMEBODY, Trail.Kind.SHIELDED_VIEWED, null, null,
                null, detail));
    }
}
