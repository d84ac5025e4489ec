package nl.samenwijzer.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The register of stakeholders: its page with many groups, and a file with very many. */
final class Registers {

    private static final int GROUPS = 200;
    private static final int ROWS = 10_000;
    private static final int WARM_UP = 50;
    private static final int ROUNDS = 40;
    private static final int FILES = 3;
    private static final String PARCEL = "name=\"pakket\" value=\"([^\"]+)\"";
    private static final String TOKEN = "name=\"csrf\" value=\"([^\"]+)\"";

    private final Product product;
    private final Report report;

    Registers(Product product, Report report) {
        this.product = product;
        this.report = report;
    }

    /** Times the page of {@value #GROUPS} groups, and preview and confirmation of a file with {@value #ROWS}. */
    void measure(String guide) throws IOException, InterruptedException {
        Browser browser = product.signIn();
        JsonNode fields = product.api("/guides/" + guide).findValue("register").path("fields");
        String filled = newPlan(browser);
        take(browser, filled, file(fields, GROUPS), new ArrayList<>(), new ArrayList<>());
        page(browser, filled);
        List<Double> previews = new ArrayList<>();
        List<Double> saves = new ArrayList<>();
        String file = file(fields, ROWS);
        for (int i = 0; i < FILES; i++) {
            take(browser, newPlan(browser), file, previews, saves);
        }
        report.add(Figure.value("file of 10,000 groups, preview, ms", previews, Goal.NONE));
        List<Double> whole = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            whole.add(previews.get(i) + saves.get(i));
        }
        report.add(Figure.value("file of 10,000 groups, read and saved, ms", whole, Goal.atMost(5_000)));
    }

    /** Puts so many groups in the register of this plan. */
    void fill(Product.Plan plan, int groups) throws IOException, InterruptedException {
        JsonNode fields = product.api("/guides/" + plan.guide()).findValue("register").path("fields");
        take(product.signIn(), plan.id(), file(fields, groups), new ArrayList<>(), new ArrayList<>());
    }

    private void page(Browser browser, String plan) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long asked = System.nanoTime();
            browser.text("/plannen/" + plan + "/betrokkenen");
            if (round >= 0) {
                millis.add((System.nanoTime() - asked) / 1e6);
            }
        }
        report.add(Figure.value("register of 200 groups, ms", millis, Goal.atMost(60)));
    }

    private String newPlan(Browser browser) throws IOException, InterruptedException {
        HttpResponse<byte[]> made = browser.send("POST", "/api/v1/plans", "{\"title\":\"Bench\"}", "Content-Type",
                "application/json", "Authorization", product.basic().get("Authorization"));
        return made.headers().firstValue("Location").orElseThrow(() -> new NotMeasured("POST /api/v1/plans makes no plan"))
                .replaceFirst(".*/", "");
    }

    /** A CSV with a value in each field that needs no other list of the guide. */
    private static String file(JsonNode fields, int rows) {
        List<JsonNode> known = StreamSupport.stream(fields.spliterator(), false)
                .filter(field -> field.path("type").asText().endsWith("ext") || field.path("options").size() > 0).toList();
        String head = known.stream().map(field -> cell(field.path("label").asText())).collect(Collectors.joining(";"));
        StringBuilder file = new StringBuilder(head).append("\r\n");
        for (int row = 0; row < rows; row++) {
            int number = row;
            file.append(known.stream().map(field -> field.path("options").size() == 0
                    ? cell("Groep " + number + " en wat daar speelt")
                    : cell(field.path("options").path(number % field.path("options").size()).path("label").asText()))
                    .collect(Collectors.joining(";"))).append("\r\n");
        }
        return file.toString();
    }

    private static String cell(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private void take(Browser browser, String plan, String file, List<Double> previews, List<Double> saves)
            throws IOException, InterruptedException {
        String address = "/plannen/" + plan + "/betrokkenen/invoer";
        String token = found(TOKEN, browser.text(address), address);
        long asked = System.nanoTime();
        HttpResponse<byte[]> preview = send(browser, address, part("csrf", token)
                + part("bestand\"; filename=\"groepen.csv", file));
        previews.add((System.nanoTime() - asked) / 1e6);
        String parcel = found(PARCEL, new String(preview.body(), StandardCharsets.UTF_8), address);
        asked = System.nanoTime();
        HttpResponse<byte[]> saved = send(browser, address + "/bevestig", part("csrf", token) + part("pakket", parcel));
        saves.add((System.nanoTime() - asked) / 1e6);
        if (saved.statusCode() != 303) {
            throw new NotMeasured(address + "/bevestig answers " + saved.statusCode());
        }
    }

    private static HttpResponse<byte[]> send(Browser browser, String path, String parts)
            throws IOException, InterruptedException {
        String boundary = UUID.randomUUID().toString();
        String body = parts.replace("\0", "--" + boundary) + "--" + boundary + "--\r\n";
        return browser.send("POST", path, body, "Content-Type", "multipart/form-data; boundary=" + boundary);
    }

    /** One field of a form; NUL stands where the boundary comes. */
    private static String part(String name, String value) {
        return "\0\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String found(String pattern, String page, String address) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new NotMeasured(address + " has no " + pattern);
        }
        return matcher.group(1);
    }
}
