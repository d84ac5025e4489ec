package nl.samenwijzer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Somebody who saves as fast as possible: again and again the same answer, and now and then a new row. Keeps a ledger of
 * what was acknowledged and of what was on its way when the connection broke.
 */
class SavingPerson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SAVES_PER_ROW = 5;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String entries;
    private final String question;
    private final String table;
    private final String column;
    private final Map<String, String> rows = new LinkedHashMap<>();
    private String address;
    private int version;
    private String value;
    private String onItsWay;
    private int saves;

    SavingPerson(String entries, String question, String table, String column) {
        this.entries = entries;
        this.question = question;
        this.table = table;
        this.column = column;
    }

    /** Starts a plan and answers its path. */
    static String newPlan(String address) throws IOException, InterruptedException {
        HttpResponse<String> made = HttpClient.newHttpClient().send(
                request(address + "/api/v1/plans").POST(BodyPublishers.ofString("{\"title\":\"Kill\"}")).build(),
                BodyHandlers.ofString());
        return made.headers().firstValue("Location").map(location -> URI.create(location).getPath()).orElseThrow();
    }

    /** Saves until the connection breaks. */
    void saveWhileItRuns(String at, Runnable acknowledged) {
        address = at;
        try {
            while (true) {
                if (++saves % SAVES_PER_ROW == 0) {
                    addRow();
                } else {
                    saveAnswer();
                }
                acknowledged.run();
            }
        } catch (IOException killed) {
            // what was on its way may be there or not
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    int acknowledged() {
        return saves;
    }

    /** What was acknowledged and is not there, or is not what was sent. Goes on from what is there. */
    List<String> lost(String at) throws IOException, InterruptedException {
        address = at;
        JsonNode stored = entriesNow();
        List<String> lost = new ArrayList<>();
        JsonNode answer = stored.path(question);
        int found = answer.path("version").asInt();
        String text = answer.path("value").asText();
        boolean asAcknowledged = found == version && (version == 0 || text.equals(value));
        boolean oneFurther = found == version + 1 && text.equals(onItsWay);
        if (!asAcknowledged && !oneFurther) {
            lost.add("%s: acknowledged version %d '%s', found %d '%s'".formatted(question, version, value, found, text));
        }
        version = found;
        value = text;
        Map<String, String> present = new LinkedHashMap<>();
        stored.path(table).path("rows").forEach(row -> present.put(row.path("id").asText(),
                row.path("value").path(column).asText()));
        rows.entrySet().stream().filter(row -> !row.getValue().equals(present.get(row.getKey())))
                .forEach(row -> lost.add(table + " row " + row));
        return lost;
    }

    private void saveAnswer() throws IOException, InterruptedException {
        onItsWay = "antwoord " + saves;
        HttpRequest.Builder put = request(address + entries + question);
        put = version == 0 ? put.header("If-None-Match", "*") : put.header("If-Match", "\"" + version + "\"");
        JsonNode saved = send(put.PUT(BodyPublishers.ofString("{\"value\":\"" + onItsWay + "\"}")), 200);
        version = saved.path("version").asInt();
        value = onItsWay;
    }

    private void addRow() throws IOException, InterruptedException {
        String text = "regel " + saves;
        JsonNode added = send(request(address + entries + table + "/rows")
                .POST(BodyPublishers.ofString("{\"value\":{\"" + column + "\":\"" + text + "\"}}")), 201);
        rows.put(added.path("id").asText(), text);
    }

    private JsonNode entriesNow() throws IOException, InterruptedException {
        return send(request(address + entries.substring(0, entries.length() - 1)).GET(), 200);
    }

    private JsonNode send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private static HttpRequest.Builder request(String uri) {
        String credentials = Base64.getEncoder()
                .encodeToString("projectleider:samenwijzer-demo".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(uri)).header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json");
    }
}
