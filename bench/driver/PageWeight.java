package nl.samenwijzer.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Bytes that a browser takes in for a page, as sent (gzip) and with response headers: HTML, CSS, scripts, images and the
 * fonts for its letters. An upper bound: a face that is bold or italic counts also when the page uses none of that.
 */
final class PageWeight {

    private static final int MOST_ASSETS = 60;
    private static final String ASSET = "([^\"]+\\.(?:css|m?js|svg|png|jpe?g|ico|webp|woff2?)(?:\\?[^\"]*)?)";
    private static final Pattern IN_HTML = Pattern
            .compile("<(?:link[^>]*\\shref|script[^>]*\\ssrc|img[^>]*\\ssrc)=\"" + ASSET + "\"");
    private static final Pattern IN_CSS = Pattern.compile("(?:url\\(|@import\\s+)['\"]?([^'\")\\s]+)['\"]?");
    private static final Pattern IN_SCRIPT = Pattern.compile("(?:from|import)\\s*['\"](\\.{0,2}/[^'\"]+)['\"]");
    private static final Pattern FRESH = Pattern.compile("(?:max-age=[1-9]|immutable)");

    private final Browser browser;
    private final Map<String, HttpResponse<byte[]>> cache = new LinkedHashMap<>();

    PageWeight(Browser browser) {
        this.browser = browser;
    }

    /** @param detail path and bytes of each request that was sent */
    record View(long bytes, int requests, Map<String, Long> detail) {
    }

    /** Views a page; what an earlier view brought in and may be kept is not sent again. */
    View view(String path) throws IOException, InterruptedException {
        Map<String, Long> sent = new LinkedHashMap<>();
        HttpResponse<byte[]> page = browser.get(path, "Accept-Encoding", "gzip");
        if (page.statusCode() != 200) {
            throw new NotMeasured("GET " + path + " answers " + page.statusCode());
        }
        sent.put(path, size(page));
        Deque<String> wanted = new ArrayDeque<>(links(text(page), path, IN_HTML));
        Map<String, Boolean> seen = new LinkedHashMap<>();
        while (!wanted.isEmpty() && seen.size() < MOST_ASSETS) {
            String asset = wanted.poll();
            if (seen.put(asset, true) == null) {
                fetch(asset).ifPresent(response -> sent.put(asset, size(response)));
                wanted.addAll(linksOf(asset, text(page)));
            }
        }
        return new View(sent.values().stream().mapToLong(Long::longValue).sum(), sent.size(), sent);
    }

    /** What is sent for the asset: nothing when it is kept and fresh, only headers when the server says "not modified". */
    private Optional<HttpResponse<byte[]>> fetch(String asset) throws IOException, InterruptedException {
        HttpResponse<byte[]> kept = cache.get(asset);
        if (kept == null) {
            HttpResponse<byte[]> response = browser.get(asset, "Accept-Encoding", "gzip");
            cache.put(asset, response);
            return Optional.of(response);
        }
        if (FRESH.matcher(kept.headers().firstValue("cache-control").orElse("")).find()) {
            return Optional.empty();
        }
        Optional<String> tag = kept.headers().firstValue("etag");
        Optional<String> modified = kept.headers().firstValue("last-modified");
        if (tag.isPresent()) {
            return Optional.of(browser.get(asset, "Accept-Encoding", "gzip", "If-None-Match", tag.get()));
        }
        return Optional
                .of(modified.isPresent() ? browser.get(asset, "Accept-Encoding", "gzip", "If-Modified-Since", modified.get())
                        : browser.get(asset, "Accept-Encoding", "gzip"));
    }

    private List<String> linksOf(String asset, String page) throws IOException {
        String file = asset.replaceFirst("\\?.*", "");
        if (file.endsWith(".css")) {
            return links(FontFaces.askedFor(text(cache.get(asset)), page), asset, IN_CSS);
        }
        return file.endsWith("js") ? links(text(cache.get(asset)), asset, IN_SCRIPT) : List.of();
    }

    private static List<String> links(String text, String base, Pattern pattern) {
        return pattern.matcher(text).results().map(match -> match.group(1)).filter(link -> !link.startsWith("data:"))
                .map(link -> URI.create(base).resolve(link)).filter(link -> link.getHost() == null).map(link -> pathOf(link))
                .distinct()
                .toList();
    }

    private static String pathOf(URI link) {
        return link.getRawQuery() == null ? link.getRawPath() : link.getRawPath() + "?" + link.getRawQuery();
    }

    private static String text(HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        if (response.headers().firstValue("content-encoding").orElse("").equals("gzip")) {
            try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = unzipped.readAllBytes();
            }
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static long size(HttpResponse<byte[]> response) {
        long headers = response.headers().map().entrySet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> header.getKey().length() + value.length() + 4L))
                .mapToLong(Long::longValue).sum();
        return headers + "HTTP/1.1 200 OK\r\n\r\n".length() + response.body().length;
    }
}
