package nl.samenwijzer.plan.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SortKeyTest {

    @Test
    void between_openEnds_isTheFirstKey() {
        assertThat(SortKey.between(null, null)).isEqualTo("a0");
        assertThat(SortKey.between("a0", null)).isEqualTo("a1");
        assertThat(SortKey.between(null, "a0")).isEqualTo("Zz");
        assertThat(SortKey.between("a0", "a1")).isEqualTo("a0V");
        assertThat(SortKey.between("az", null)).isEqualTo("b00");
    }

    @Test
    void between_appendingTenThousandTimes_staysInOrderAndShort() {
        String last = null;
        for (int i = 0; i < 10_000; i++) {
            String next = SortKey.between(last, null);
            assertThat(last == null || last.compareTo(next) < 0).isTrue();
            last = next;
        }
        assertThat(last).hasSizeLessThan(6);
    }

    @Test
    void between_prependingAThousandTimes_staysInOrderAndShort() {
        String first = SortKey.between(null, null);
        for (int i = 0; i < 1_000; i++) {
            String next = SortKey.between(null, first);
            assertThat(next).isLessThan(first);
            first = next;
        }
        assertThat(first).hasSizeLessThan(6);
    }

    @Test
    void between_atRandomPlaces_keepsTheOrder() {
        Random random = new Random(7);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            int at = random.nextInt(keys.size() + 1);
            keys.add(at, SortKey.between(at == 0 ? null : keys.get(at - 1), at == keys.size() ? null : keys.get(at)));
        }
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void between_alwaysAtOneSpot_keepsTheOrder() {
        String low = SortKey.between(null, null);
        String high = SortKey.between(low, null);
        for (int i = 0; i < 500; i++) {
            String middle = SortKey.between(low, high);
            assertThat(middle).isGreaterThan(low).isLessThan(high).doesNotEndWith("0");
            if (i % 3 == 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    @Test
    void between_wrongOrder_isAnError() {
        assertThatThrownBy(() -> SortKey.between("a1", "a1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isKey_ownKeys_areAndOthersAreNot() {
        assertThat(List.of("a0", "a1", "Zz", "a0V", "b00", "Yzz")).allMatch(SortKey::isKey);
        assertThat(List.of("", "a", "b0", "a00", "a0V0", "1a", "a0-", "z" + "0".repeat(27), "A" + "0".repeat(27),
                "a1" + "V".repeat(4_000))).noneMatch(SortKey::isKey);
    }
}
