package nl.samenwijzer.api.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.loading.Guides;

/**
 * The guides that are installed.
 *
 * @param forNewPlans id of the guide that a new plan follows when the call names none
 */
public record GuideList(List<Item> guides, String forNewPlans) {

    /** A guide with its versions; the newest one is {@code latest}. */
    public record Item(String id, String title, String latest, List<String> versions) {
    }

    public static GuideList of(Guides guides) {
        Map<String, List<String>> versions = new LinkedHashMap<>();
        guides.all().forEach(guide -> versions.computeIfAbsent(guide.id(), id -> new ArrayList<>()).add(guide.version()));
        List<Item> items = versions.entrySet().stream().map(entry -> {
            Guide latest = guides.latest(entry.getKey());
            return new Item(latest.id(), latest.about().title(), latest.version(), entry.getValue());
        }).toList();
        return new GuideList(items, guides.forNewPlans().id());
    }
}
