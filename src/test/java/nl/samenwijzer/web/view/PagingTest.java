package nl.samenwijzer.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void numbers_manyPages_leaveGaps() {
        assertThat(Paging.of(10, 25, 500, "?pagina=").numbers()).containsExactly(1, 0, 8, 9, 10, 11, 12, 0, 20);
    }

    @Test
    void of_pageBeyondTheLast_becomesTheLast() {
        var paging = Paging.of(99, 25, 51, "?pagina=");

        assertThat(paging.page()).isEqualTo(3);
        assertThat(paging.hasNext()).isFalse();
        assertThat(paging.href(2)).isEqualTo("?pagina=2");
    }

    @Test
    void of_nothingFound_isOnePageWithoutNavigation() {
        assertThat(Paging.of(1, 25, 0, "").needed()).isFalse();
    }
}
