package nl.samenwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChromeTest {

    private static final List<NavigationItem> ITEMS = List.of(new NavigationItem(1, "Mijn plannen", "/plannen"),
            new NavigationItem(2, "Nieuw", "/plannen/nieuw"), new NavigationItem(3, "Overzicht", "/overzicht"));

    @Test
    void mark_pageBelowAnItem_marksThatItem() {
        assertThat(Chrome.mark(ITEMS, "/plannen/7/team")).extracting(Chrome.Item::current).containsExactly(true, false, false);
    }

    @Test
    void mark_twoItemsFit_marksTheLongest() {
        assertThat(Chrome.mark(ITEMS, "/plannen/nieuw")).extracting(Chrome.Item::current).containsExactly(false, true, false);
    }

    @Test
    void mark_addressThatOnlyBeginsAlike_marksNothing() {
        assertThat(Chrome.mark(ITEMS, "/plannenboek")).extracting(Chrome.Item::current).containsOnly(false);
    }
}
