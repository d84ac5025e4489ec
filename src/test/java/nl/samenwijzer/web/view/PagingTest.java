package nl.samenwijzer.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void numbers_inTheMiddle_firstLastNeighboursAndGaps() {
        assertThat(Paging.of(6, 25, 300, "?p=").numbers()).containsExactly(1, 0, 4, 5, 6, 7, 8, 0, 12);
    }

    @Test
    void page_beyondTheLast_becomesTheLast() {
        assertThat(Paging.of(99, 25, 26, "?p=")).isEqualTo(new Paging(2, 2, 26, "?p="));
    }

    @Test
    void list_empty_onePageWithoutNavigation() {
        Paging paging = Paging.of(0, 25, 0, "?p=");
        assertThat(paging).isEqualTo(new Paging(1, 1, 0, "?p="));
        assertThat(paging.needed()).isFalse();
    }
}
