package nl.samenwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;

/** Names mean the same with and without it: Qute alone is the example. */
class ScopedNamesTest {

    private final Engine plain = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver()).build();
    private final Engine scoped = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver())
            .addValueResolver(new ScopedNames()).build();

    @ParameterizedTest
    @ValueSource(strings = {
            "{title}",
            "{#for item in items}{item_count}{item}{title}{#if item_hasNext},{/if}{/for}",
            "{#let title='other'}{title}{#for item in items}{title}{item}{/for}{/let}{title}",
            "{#for item in items}{#for title in items}{title}{item}{item_index}{title_index}{/for}{title}{/for}",
            "{#let size=title}{#for item in items}{size}{items.size}{/for}{/let}",
            "{map.keys}{map.size}{#let one=map}{one.size}{one.get('size')}{/let}",
            "{#with map}{size}{title}{/with}",
            "{nothing ?: 'none'}{#let nothing=1}{nothing ?: 'none'}{/let}{#if absent??}yes{#else}no{/if}",
            "{#let title=nothing}{title ?: 'hidden by null'}{/let}",
            "{items.get(0)}{#each items}{it}{it_count}{title}{/each}" })
    void names_ofAnyScope_meanWhatTheyMeanInQute(String template) {
        assertThat(render(scoped, template)).isEqualTo(render(plain, template)).isNotEmpty();
    }

    @Test
    void names_thatNoScopeKnows_failAsInQute() {
        assertThatThrownBy(() -> render(scoped, "{#for item in items}{unknown}{/for}")).isInstanceOf(TemplateException.class)
                .hasMessageContaining("unknown");
    }

    private static String render(Engine engine, String template) {
        return engine.parse(template).data("title", "Plan").data("items", List.of("a", "b")).data("nothing", null)
                .data("map", Map.of("size", "large")).data("list", Arrays.asList(1, null)).render();
    }
}
