package nl.samenwijzer.document.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import nl.samenwijzer.document.Conformity;
import nl.samenwijzer.document.DocumentWriters;
import nl.samenwijzer.document.PrintedPages;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.SizeLimits;
import nl.samenwijzer.plan.progress.PlanState;

/** A plan in which somebody typed what could reach out of the document, and what no font or page has room for. */
class HostilePlanTest {

    private static final DocumentWriters WRITERS = new DocumentWriters(HouseStyle.NEUTRAL, "document.css");
    private static final String SECRET = "staat-alleen-in-het-bestand-7391";
    private static final String LONG_WORD = "participatie".repeat(25);

    @TempDir
    private Path folder;

    /** {@code %1$d} is the port of a listener, {@code %2$s} the address of a file with a secret. */
    private static final List<String> TEXTS = List.of(
            "<img src=\"http://127.0.0.1:%1$d/a.png\"><img src=\"%2$s\"><iframe src='http://127.0.0.1:%1$d/f'></iframe>",
            "<style>@import url('http://127.0.0.1:%1$d/b.css'); p { background: url(%2$s) }</style>",
            "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://127.0.0.1:%1$d/c.png'/><use href='%2$s#a'/></svg>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM '%2$s'><!ENTITY f SYSTEM 'http://127.0.0.1:%1$d/d'>]> &e; &f; &lt;b&gt;",
            "<a href=\"javascript:alert(1)\">klik</a> [klik](javascript:alert(1)) data:text/html;base64,PHNjcmlwdD4= %2$s",
            "\"); } @font-face { src: url(http://127.0.0.1:%1$d/e.ttf) } body::after { content: url(%2$s) } /*",
            "<object data=\"%2$s\"></object><xi:include href=\"%2$s\" parse=\"text\"/><link rel=attachment href=\"%2$s\">",
            "emoji 😀👩‍👩‍👧🏽 en مرحبا بكم, e\u0301 a\u0308 Z\u0351\u036B\u0343 en stuur\u0001teken\u0000 " + LONG_WORD);

    @Test
    void everyDocument_asksNothingOfTheNetworkAndTellsNothingOfAFile() throws Exception {
        var secret = Files.writeString(folder.resolve("geheim.txt"), SECRET);
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var models = models(hostile(listener.getLocalPort(), secret.toUri().toString()));

            assertThat(models).hasSizeGreaterThan(3);
            for (var model : models) {
                for (var writer : WRITERS.all()) {
                    var file = Conformity.file(WRITERS, model, writer.extension());
                    assertThat(readable(file, writer.extension())).as(model.title() + writer.extension())
                            .doesNotContain(SECRET).contains("geheim.txt");
                }
            }
            listener.setSoTimeout(1);
            assertThat(calls(listener)).isZero();
        }
    }

    @Test
    void everyDocument_showsAllLettersOrASubstituteWithinThePage() throws Exception {
        for (var model : models(hostile(9, "file:///etc/passwd"))) {
            var pages = PrintedPages.of(Conformity.file(WRITERS, model, "pdf"));

            assertThat(pages.closerToTheEdgeThan(50)).as(model.title()).isEmpty();
            assertThat(String.join("", pages.texts())).contains("□", "é ä");
        }
        var whole = models(hostile(9, "file:///etc/passwd")).get(0);
        assertThat(Conformity.ofPdf(whole)).isEmpty();
        assertThat(Conformity.ofOdt(List.of(whole))).isEmpty();
        assertThat(Conformity.ofDocx(WRITERS, whole)).isEmpty();
    }

    @Test
    void linkThatRuns_staysText() throws Exception {
        for (var model : models(hostile(9, "file:///etc/passwd"))) {
            assertThat(targets(Conformity.file(WRITERS, model, "html"))).allMatch(target -> target
                    .matches("#[a-z0-9-]+|document\\.css|(https|mailto):.*"));
            assertThat(targets(bytes(model, "docx", "word/_rels/document.xml.rels")))
                    .allMatch(target -> target.matches("[a-zA-Z0-9/.]+|(https|mailto):.*"));
            assertThat(targets(bytes(model, "odt", "content.xml")))
                    .allMatch(target -> target.matches("#[a-z0-9-]+|Pictures/figuur[0-9]+\\.(svg|png)|(https|mailto):.*"));
        }
    }

    @Test
    void registerOfFiveThousandGroups_isShownAsFarAsThereIsRoomAndSaysSo() throws Exception {
        var plan = (ObjectNode) Plans.exampleJson(Plans.examples().get(0)).deepCopy();
        var guide = Plans.guideOf(plan).guide();
        var register = (ArrayNode) plan.get("answers").get(guide.registerQuestion().id());
        var group = (ObjectNode) register.get(0);
        for (int i = register.size(); i < 5_000; i++) {
            var copy = group.deepCopy();
            copy.put("id", "00000000-0000-0000-0000-" + "%012d".formatted(i));
            register.add(copy);
        }
        var state = Plans.example(plan);
        var model = Plans.compose(state, guide.about().adoption().document(),
                Plans.document(guide, guide.about().adoption().document()).editions().get(0));

        for (var writer : WRITERS.all()) {
            var text = readable(Conformity.file(WRITERS, model, writer.extension()), writer.extension());
            assertThat(text).as(writer.extension()).contains("in het plan zelf.");
        }
        assertThat(SizeLimits.ROWS).isLessThan(5_000);
    }

    /** The first example plan with these texts after everything that somebody typed. */
    private static PlanState hostile(int port, String file) {
        var plan = (ObjectNode) Plans.exampleJson(Plans.examples().get(0)).deepCopy();
        int[] next = { 0 };
        spoil(Plans.guideOf(plan).guide().questions().stream().map(question -> question.id()).toList(),
                (ObjectNode) plan.get("answers"), text -> text + " "
                        + TEXTS.get(next[0]++ % TEXTS.size()).formatted(port, file));
        return Plans.example(plan);
    }

    private static void spoil(List<String> questions, ObjectNode answers, UnaryOperator<String> spoiled) {
        for (var id : questions) {
            if (answers.has(id)) {
                answers.set(id, spoil(answers.get(id), spoiled));
            }
        }
    }

    /** Only what has a space in it was typed; the rest are ids of choices and rows. */
    private static JsonNode spoil(JsonNode node, UnaryOperator<String> spoiled) {
        if (node.isTextual() && node.asText().contains(" ")) {
            return TextNode.valueOf(spoiled.apply(node.asText()));
        }
        if (node instanceof ArrayNode rows) {
            for (int i = 0; i < rows.size(); i++) {
                rows.set(i, spoil(rows.get(i), spoiled));
            }
        } else if (node instanceof ObjectNode row) {
            for (var field : List.copyOf(new ArrayList<>(row.properties()))) {
                row.set(field.getKey(), spoil(field.getValue(), spoiled));
            }
        }
        return node;
    }

    private static List<DocumentModel> models(PlanState state) {
        var models = new ArrayList<DocumentModel>();
        for (var document : state.guide().documents().documents()) {
            if (document.forEach() == null && document.list() == null) {
                models.add(Plans.compose(state, document.id(), document.editions().get(0)));
            }
        }
        return models;
    }

    private static int calls(ServerSocket listener) throws IOException {
        try (var call = listener.accept()) {
            return call.getPort();
        } catch (SocketTimeoutException nobody) {
            return 0;
        }
    }

    private static byte[] bytes(DocumentModel model, String extension, String part) throws IOException {
        return parts(Conformity.file(WRITERS, model, extension)).get(part).getBytes(StandardCharsets.UTF_8);
    }

    /** Where the elements of this XML point to. */
    private static List<String> targets(byte[] xml) throws Exception {
        var targets = new ArrayList<String>();
        var elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml))
                .getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            for (var name : List.of("href", "src", "xlink:href", "Target", "data", "action", "background")) {
                var target = ((Element) elements.item(i)).getAttribute(name);
                targets.addAll(target.isEmpty() ? List.of() : List.of(target));
            }
        }
        return targets;
    }

    private static String readable(byte[] file, String extension) throws IOException {
        if (extension.equals("pdf")) {
            try (var document = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
        return extension.equals("html") ? new String(file, StandardCharsets.UTF_8) : String.join("\n", parts(file).values());
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
