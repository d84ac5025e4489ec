package nl.samenwijzer.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds its way in the demo data of the product: pages with a session, calls with Basic authentication. */
final class Product {

    private static final String USER = "projectleider";
    private static final String PASSWORD = "samenwijzer-demo";
    private static final String BASIC = "Basic "
            + Base64.getEncoder().encodeToString((USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final String SIGN_IN = "/inloggen";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_PAGES = 40;

    private final App app;

    Product(App app) {
        this.app = app;
    }

    App app() {
        return app;
    }

    /** @param guide id of the guide that the plan follows */
    record Plan(String id, String title, String guide) {
    }

    record StepPage(String path, int bytes) {
    }

    /** Signs in by the form and returns a browser with the session. */
    Browser signIn() throws IOException, InterruptedException {
        Browser browser = new Browser(app.address());
        Matcher token = CSRF.matcher(browser.text(SIGN_IN));
        if (!token.find()) {
            throw new NotMeasured(SIGN_IN + " has no form with a csrf token");
        }
        String form = "csrf=" + encode(token.group(1)) + "&username=" + encode(USER) + "&password=" + encode(PASSWORD);
        HttpResponse<byte[]> answer = browser.send("POST", SIGN_IN, form, "Content-Type", "application/x-www-form-urlencoded");
        HttpResponse<byte[]> plans = browser.get("/plannen");
        if (plans.statusCode() != 200) {
            throw new NotMeasured("sign-in answers " + answer.statusCode() + ", then GET /plannen " + plans.statusCode());
        }
        return browser;
    }

    Map<String, String> basic() {
        return Map.of("Authorization", BASIC);
    }

    JsonNode api(String path) throws IOException, InterruptedException {
        return JSON.readTree(new Browser(app.address()).text("/api/v1" + path, "Authorization", BASIC));
    }

    List<Plan> plans() throws IOException, InterruptedException {
        List<Plan> plans = new ArrayList<>();
        for (JsonNode plan : items(api("/plans"))) {
            plans.add(new Plan(plan.path("id").asText(), plan.path("title").asText(), guideOf(plan)));
        }
        if (plans.isEmpty()) {
            throw new NotMeasured("GET /api/v1/plans lists no plans");
        }
        return plans;
    }

    /** The step pages of the first phase, biggest first; of all phases when the guide does not say which is first. */
    List<StepPage> stepPages(Plan plan, Browser browser) throws IOException, InterruptedException {
        String prefix = "/plannen/" + plan.id() + "/stappen/";
        List<String> links = Pattern.compile("href=\"(" + Pattern.quote(prefix) + "[^\"?#/]+)")
                .matcher(browser.text("/plannen/" + plan.id()))
                .results().map(match -> match.group(1)).distinct().toList();
        List<String> first = stepsOfFirstPhase(plan).stream().map(step -> prefix + step).filter(links::contains).toList();
        List<StepPage> pages = new ArrayList<>();
        for (String path : (first.isEmpty() ? links : first).stream().limit(MOST_PAGES).toList()) {
            HttpResponse<byte[]> page = browser.get(path);
            if (page.statusCode() == 200) {
                pages.add(new StepPage(path, page.body().length));
            }
        }
        if (pages.isEmpty()) {
            throw new NotMeasured("/plannen/" + plan.id() + " has " + links.size() + " links to steps, none answers 200");
        }
        pages.sort((one, other) -> other.bytes() - one.bytes());
        return pages;
    }

    /** The kind of document that adoption of the plan is about. */
    String adoptionDocument(Plan plan) throws IOException, InterruptedException {
        JsonNode adoption = api("/guides/" + plan.guide()).findValue("adoption");
        if (adoption == null || !adoption.hasNonNull("document")) {
            throw new NotMeasured("GET /api/v1/guides/" + plan.guide() + " has no adoption.document");
        }
        return adoption.path("document").asText();
    }

    private List<String> stepsOfFirstPhase(Plan plan) throws IOException, InterruptedException {
        HttpResponse<byte[]> guide = new Browser(app.address()).get("/api/v1/guides/" + plan.guide(), "Authorization", BASIC);
        if (guide.statusCode() != 200) {
            return List.of();
        }
        JsonNode phases = JSON.readTree(guide.body()).findValue("phases");
        return phases == null ? List.of()
                : elements(phases.path(0).path("steps")).map(step -> step.path("id").asText(step.asText())).toList();
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.isArray() ? elements(page).toList()
                : elements(page).filter(JsonNode::isArray).findFirst().map(list -> elements(list).toList()).orElse(List.of());
    }

    private static String guideOf(JsonNode plan) {
        JsonNode guide = plan.path("guide");
        return guide.isObject() ? guide.path("id").asText() : guide.asText();
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
