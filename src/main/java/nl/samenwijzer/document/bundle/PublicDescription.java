package nl.samenwijzer.document.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.document.Reading;
import nl.samenwijzer.plan.entry.Json;

/**
 * Describes what may be published, for the system that publishes it. Names of fields are those of Dublin Core where it has one.
 */
final class PublicDescription {

    static final String NAME = "metadata.json";
    static final String TYPE = "application/json";

    private PublicDescription() {
    }

    static byte[] of(Reading reading, String title, String organisation, Map<BundleZip.Entry, Part> written) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("identifier", "plan-" + reading.open().plan().number());
        about.put("title", title);
        about.put("publisher", organisation);
        about.put("language", "nl");
        about.put("concept", reading.isConcept());
        if (!reading.isConcept()) {
            about.put("version", reading.versions().get(0).number() + ".0");
            about.put("dateAccepted", reading.versions().get(0).createdAt().toString());
            about.put("contentSha256", reading.versions().get(0).hash());
        }
        List<Map<String, Object>> files = new ArrayList<>();
        written.forEach((entry, part) -> {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put("path", entry.path());
            file.put("title", part.title());
            file.put("edition", part.edition().name());
            file.put("format", entry.mediaType());
            file.put("size", entry.size());
            file.put("sha256", entry.sha256());
            files.add(file);
        });
        about.put("hasPart", files);
        return Json.write(about).getBytes(StandardCharsets.UTF_8);
    }
}
