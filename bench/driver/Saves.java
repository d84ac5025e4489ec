package nl.samenwijzer.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The save on both sides: as many answers as clients, each client its own, the same text to both. */
final class Saves {

    static final int CLIENTS = 8;
    private static final int MOST_PROBES = 80;
    /** Another text each time, by the version in it: a save that changes nothing would be no save. */
    private static final String TEXT = "Bewoners van de straat en ondernemers praten mee over het ontwerp. ".repeat(6) + "%v";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    Saves(Path folder) {
        this.folder = folder;
    }

    private record Answer(Product.Plan plan, String question) {

        String path() {
            return "/api/v1/plans/" + plan.id() + "/entries/" + question;
        }
    }

    /** Saves by the API, on text answers of the demo plans that take the text; spread over the plans. */
    Interleaved.Side product(Product product, Report report) throws IOException, InterruptedException {
        List<Answer> answers = takers(product);
        report.remark("saves of the product: PUT with Basic authentication, " + answers.size() + " clients on answers of "
                + answers.stream().map(Answer::plan).distinct().count() + " plans");
        return () -> {
            List<String> lines = new ArrayList<>();
            for (Answer answer : answers) {
                String version = product.api("/plans/" + answer.plan().id() + "/entries").path(answer.question())
                        .path("version").asText();
                lines.add(String.join("\t", answer.path(), version, "PUT", body()));
            }
            return target(product.app(), lines, product.basic());
        };
    }

    /** Saves of the baseline: answers 1 to {@code clients}. */
    Interleaved.Side baseline(App baseline) {
        return () -> {
            List<String> lines = new ArrayList<>();
            for (int answer = 1; answer <= CLIENTS; answer++) {
                JsonNode current = JSON.readTree(new Browser(baseline.address()).text("/save/" + answer));
                String body = "{\"id\":" + answer + ",\"version\":%v,\"value\":" + JSON.writeValueAsString(TEXT) + "}";
                lines.add(String.join("\t", "/save", current.path("version").asText(), "POST", body));
            }
            return target(baseline, lines, Map.of());
        };
    }

    private Wrk.Target target(App app, List<String> lines, Map<String, String> headers) throws IOException {
        Path file = Files.write(folder.resolve("saves-" + app.name()), lines);
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/json");
        return new Wrk.Target(app, "/", all, file, lines.size(), lines.size());
    }

    /** Tries text answers, one of each plan in turn: which of them are free text the API does not need to tell. */
    private static List<Answer> takers(Product product) throws IOException, InterruptedException {
        List<Answer> takers = new ArrayList<>();
        List<Answer> candidates = candidates(product);
        for (Answer candidate : candidates.subList(0, Math.min(MOST_PROBES, candidates.size()))) {
            if (takers.size() < CLIENTS && takes(product, candidate)) {
                takers.add(candidate);
            }
        }
        if (takers.size() < CLIENTS) {
            throw new NotMeasured(
                    "only " + takers.size() + " of " + candidates.size() + " text answers of the demo plans take another text");
        }
        return takers;
    }

    private static boolean takes(Product product, Answer answer) throws IOException, InterruptedException {
        String version = product.api("/plans/" + answer.plan().id() + "/entries").path(answer.question()).path("version")
                .asText();
        HttpResponse<byte[]> saved = new Browser(product.app().address()).send("PUT", answer.path(),
                body().replace("%v", version), "Authorization",
                product.basic().get("Authorization"), "Content-Type", "application/json", "If-Match", "\"" + version + "\"");
        return saved.statusCode() == 200;
    }

    private static List<Answer> candidates(Product product) throws IOException, InterruptedException {
        List<Iterator<Answer>> perPlan = new ArrayList<>();
        for (Product.Plan plan : product.plans()) {
            List<Answer> texts = new ArrayList<>();
            product.api("/plans/" + plan.id() + "/entries").properties().forEach(entry -> {
                if (entry.getValue().path("value").isTextual()) {
                    texts.add(new Answer(plan, entry.getKey()));
                }
            });
            perPlan.add(texts.iterator());
        }
        List<Answer> candidates = new ArrayList<>();
        while (perPlan.stream().anyMatch(Iterator::hasNext)) {
            perPlan.stream().filter(Iterator::hasNext).map(Iterator::next).forEach(candidates::add);
        }
        return candidates;
    }

    private static String body() throws IOException {
        return JSON.writeValueAsString(Map.of("value", TEXT));
    }
}
