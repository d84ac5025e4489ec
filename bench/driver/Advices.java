package nl.samenwijzer.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What is advised for the plan of which most is known: the pages as they are kept, and worked out again after an answer. */
final class Advices {

    private static final int WARM_UP = 50;
    private static final int ROUNDS = 40;
    private static final List<String> PAGES = List.of("advies", "werkvormen", "plichten", "planning", "logboek");

    /** An answer with two choices, one after the other. */
    private record Turning(String path, List<String> choices) {
    }

    private final Product product;
    private final Report report;

    Advices(Product product, Report report) {
        this.product = product;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException {
        Browser browser = product.signIn();
        Product.Plan plan = fullest();
        for (String page : PAGES) {
            String path = "/plannen/" + plan.id() + "/" + page;
            report.add(Figure.value("page " + page + ", ms", times(() -> browser.text(path)), Goal.atMost(60)));
        }
        Turning answer = turning(plan);
        report.remark("advice: after each save of " + answer.path());
        List<Double> millis = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            turn(browser, answer, answer.choices().get(Math.floorMod(round, 2)));
            long asked = System.nanoTime();
            product.api("/plans/" + plan.id() + "/advice");
            if (round >= 0) {
                millis.add((System.nanoTime() - asked) / 1e6);
            }
        }
        report.add(Figure.value("advice after a changed answer, ms", millis, Goal.atMost(20)));
    }

    private interface Asking {

        void ask() throws IOException, InterruptedException;
    }

    private static List<Double> times(Asking asking) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long asked = System.nanoTime();
            asking.ask();
            if (round >= 0) {
                millis.add((System.nanoTime() - asked) / 1e6);
            }
        }
        return millis;
    }

    private Product.Plan fullest() throws IOException, InterruptedException {
        Product.Plan fullest = null;
        int most = -1;
        for (Product.Plan plan : product.plans()) {
            int known = product.api("/plans/" + plan.id() + "/advice").toString().length();
            if (known > most) {
                fullest = plan;
                most = known;
            }
        }
        return fullest;
    }

    /** A single choice that an advice rests on. */
    private Turning turning(Product.Plan plan) throws IOException, InterruptedException {
        JsonNode guide = product.api("/guides/" + plan.guide());
        for (JsonNode advice : product.api("/plans/" + plan.id() + "/advice").path("advice")) {
            for (JsonNode cause : advice.path("causes")) {
                List<String> choices = guide.findParents("id").stream()
                        .filter(node -> node.path("id").equals(cause) && node.path("type").asText().equals("singleChoice"))
                        .flatMap(question -> StreamSupport.stream(question.path("options").spliterator(), false))
                        .map(option -> option.path("id").asText()).toList();
                if (choices.size() > 1) {
                    return new Turning("/api/v1/plans/" + plan.id() + "/entries/" + cause.asText(), choices);
                }
            }
        }
        throw new NotMeasured("no advice rests on a single choice");
    }

    private void turn(Browser browser, Turning answer, String choice) throws IOException, InterruptedException {
        String[] address = answer.path().split("/entries/");
        String version = product.api(address[0].substring("/api/v1".length()) + "/entries").path(address[1]).path("version")
                .asText();
        HttpResponse<byte[]> saved = browser.send("PUT", answer.path(), "{\"value\":\"" + choice + "\"}", "Content-Type",
                "application/json", "If-Match", "\"" + version + "\"", "Authorization", product.basic().get("Authorization"));
        if (saved.statusCode() != 200) {
            throw new NotMeasured("PUT " + answer.path() + " answers " + saved.statusCode());
        }
    }
}
