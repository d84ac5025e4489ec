package nl.samenwijzer.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sends requests to one application and keeps its cookies. Follows no redirects. */
final class Browser {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT)
            .build();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String address;

    Browser(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** True when the path answers 200; a refused connection is an answer too: no. */
    boolean answers(String path) throws InterruptedException {
        try {
            return get(path).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<byte[]> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).method(method, BodyPublishers.ofString(body)).build());
    }

    /** The body of a page or call that must be there. */
    String text(String path, String... headers) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(path, headers);
        if (response.statusCode() != 200) {
            throw new NotMeasured("GET " + path + " answers " + response.statusCode());
        }
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** All cookies as one request header; empty when there are none. */
    String cookieHeader() {
        return cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).timeout(TIMEOUT);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty() && !List.of(headers).contains("Cookie")) {
            request.header("Cookie", cookieHeader());
        }
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        response.headers().allValues("set-cookie").stream().map(line -> line.split(";", 2)[0].split("=", 2))
                .filter(cookie -> cookie.length == 2).forEach(cookie -> cookies.put(cookie[0].strip(), cookie[1]));
        return response;
    }
}
