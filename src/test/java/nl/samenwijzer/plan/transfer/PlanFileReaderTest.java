package nl.samenwijzer.plan.transfer;

import static nl.samenwijzer.plan.transfer.SmallFile.faults;
import static nl.samenwijzer.plan.transfer.SmallFile.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;

class PlanFileReaderTest {

    private static final String NO_PLAN = " Dit is geen bestand van een plan. Kies een bestand dat je bij een plan downloadde.";
    private static final String MISSING = " Dit veld ontbreekt. Vul het aan, of gebruik het bestand zoals je het downloadde.";

    @Test
    void read_whatWasWritten_isTheSame() throws Exception {
        PlanFile file = PlanFileReader.read(new ByteArrayInputStream(json().toString().getBytes(StandardCharsets.UTF_8)));

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFileWriter.write(source(file), out);

        assertThat(Json.parse(out.toString(StandardCharsets.UTF_8))).isEqualTo(json());
    }

    @Test
    void read_truncated_saysSoWhereverItBreaksOff() {
        String whole = json().toString();
        for (int length = 1; length < whole.length(); length += 37) {
            assertThat(faults(whole.substring(0, length))).as("first %s characters", length).singleElement().asString()
                    .startsWith(" Dit bestand is geen geldige JSON, of het is afgebroken (regel 1, teken ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "[", "{\"a\":" })
    void read_depthBomb_isRefusedAtOnce(String level) {
        String bomb = json().toString().replace("\"Wij maken de dijk hoger.\"", level.repeat(1_000_000));

        assertThat(faults(bomb)).singleElement().asString()
                .startsWith(
                        " Dit bestand zit ingewikkelder in elkaar dan een plan ooit doet. Gebruik het bestand zoals je het downloadde.");
    }

    @Test
    void read_millionsOfValues_isRefused() {
        String bomb = json().toString().replace("\"Wij maken de dijk hoger.\"", "[1" + ",1".repeat(5_100_000) + "]");

        assertThat(faults(bomb)).singleElement().asString().startsWith(" Dit bestand zit ingewikkelder in elkaar");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "3", "\"plan\"", "null" })
    void read_otherJson_isNoPlan(String text) {
        assertThat(faults(text)).containsExactly(NO_PLAN);
    }

    @Test
    void read_emptyAndNoText_isRefused() {
        assertThat(faults("")).containsExactly(NO_PLAN);
        assertThat(faults(new byte[] { 'P', 'K', 3, 4 })).singleElement().asString().startsWith(" Dit bestand is geen");
        assertThat(faults(new byte[] { '{', '"', (byte) 0xC3, '"' })).hasSize(1);
        assertThat(faults(new byte[] { 0, 0, (byte) 0xFE, (byte) 0xFF, 1, 2, 3, 4 })).hasSize(1);
    }

    @Test
    void read_twiceTheSameField_isRefused() {
        assertThat(faults(json().toString().replaceFirst("\"title\"", "\"title\":\"x\",\"title\""))).singleElement()
                .asString().startsWith(" Dit bestand is geen geldige JSON");
    }

    @Test
    void read_somethingBehindThePlan_isRefused() {
        assertThat(faults(json() + "{}")).containsExactly(" Achter het plan staat nog iets in het bestand. Haal dat weg.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "format", "plan", "guide", "title", "createdAt", "createdBy", "team", "entries", "snapshots",
            "people" })
    void read_partThatIsMissing_isNamed(String part) {
        assertThat(faults(file -> file.remove(part))).containsExactly("/" + part + MISSING);
    }

    @Test
    void read_fieldThatIsNotKnown_isNamed() {
        assertThat(faults(file -> file.put("extra/~", 1)))
                .containsExactly("/extra~1~0 Dit veld kennen we niet. Haal het uit het bestand.");
        assertThat(faults(file -> first(file).put("operation", "x")))
                .containsExactly("/entries/0/operation Dit veld kennen we niet. Haal het uit het bestand.");
    }

    @Test
    void read_otherFormat_isNamed() {
        assertThat(faults(file -> ((ObjectNode) file.get("format")).put("name", "iets")))
                .containsExactly("/format/name" + NO_PLAN);
        assertThat(faults(file -> ((ObjectNode) file.get("format")).put("version", 2))).containsExactly("/format/version Dit"
                + " bestand heeft versie 2 van het formaat. Hier lezen we versie 1. Download het plan opnieuw uit een Samenwijzer"
                + " van dezelfde versie als deze.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "version | '1' | Hier hoort een heel getal te staan, 0 of meer.",
            "version | 1.5 | Hier hoort een heel getal te staan, 0 of meer.",
            "version | -1 | Hier hoort een heel getal te staan, 0 of meer.",
            "version | 99999999999 | Hier hoort een heel getal te staan, 0 of meer.",
            "version | 1e999999999 | Hier hoort een heel getal te staan, 0 of meer.",
            "deleted | 'ja' | Hier hoort true of false te staan.",
            "question | 3 | Hier hoort tekst te staan, tussen aanhalingstekens.",
            "sortKey | [] | Hier hoort tekst te staan, tussen aanhalingstekens.",
            "earlier | {} | Hier hoort een lijst te staan ([ ... ]).",
            "by | 'ik' | Hier hoort een kenmerk te staan zoals 123e4567-e89b-12d3-a456-426614174000.",
            "by | '1-1-1-1-1' | Hier hoort een kenmerk te staan zoals 123e4567-e89b-12d3-a456-426614174000.",
            "at | 'gisteren' | Hier hoort een moment te staan zoals 2026-11-24T10:00:00.123456Z.",
            "at | '2026-11-24T10:00:00.1234567Z' | Hier hoort een moment te staan zoals 2026-11-24T10:00:00.123456Z." })
    void read_fieldOfAnotherKind_isNamed(String field, String json, String text) {
        String whole = json().toString();
        String start = whole.substring(0, whole.indexOf("\"entries\""));
        ObjectNode entry = SmallFile.entry("@title", "", 1, "'Dijk'");
        entry.put(field, "HIER");
        String changed = start + "\"entries\":[" + entry.toString().replace("\"HIER\"", json.replace('\'', '"'))
                + "],\"snapshots\":[],\"people\":[]}";

        assertThat(faults(changed)).containsExactly("/entries/0/" + field + " " + text);
    }

    @Test
    void read_partOfAnotherKind_isNamed() {
        assertThat(faults(file -> file.put("entries", 1))).containsExactly("/entries Hier hoort een lijst te staan ([ ... ]).");
        assertThat(faults(file -> ((ArrayNode) file.get("people")).add(1)))
                .containsExactly("/people/2 Hier hoort een object te staan ({ ... }).");
        assertThat(faults(file -> file.putNull("guide"))).containsExactly("/guide Hier hoort een object te staan ({ ... }).");
    }

    @Test
    void read_textThatCannotBeKept_isNamed() {
        assertThat(faults(file -> first(file).put("value", "a\0b"))).containsExactly("/entries/0/value In deze tekst staat een"
                + " teken dat we niet kunnen bewaren. Typ de tekst opnieuw, of plak hem zonder opmaak.");
    }

    @Test
    void read_entryAboveTheCeiling_isNamed() {
        String below = "a".repeat(AnswerShape.CEILING - 2);
        assertThat(faults(file -> ((ObjectNode) file.get("entries").get(4)).put("value", below))).isEmpty();
        assertThat(faults(file -> ((ObjectNode) file.get("entries").get(4)).put("value", below + "a"))).containsExactly(
                "/entries/4/value Deze tekst is langer dan 1 MB. Maak de tekst korter, of verwijs naar een document.");
    }

    private static ObjectNode first(ObjectNode file) {
        return (ObjectNode) file.get("entries").get(0);
    }

    private static PlanFileWriter.Source source(PlanFile file) {
        return new PlanFileWriter.Source() {
            @Override
            public PlanFile.Head head() {
                return file.head();
            }

            @Override
            public Iterator<List<EntryVersion>> entries() {
                return file.entries().iterator();
            }

            @Override
            public List<PlanFile.Adopted> snapshots() {
                return file.snapshots();
            }

            @Override
            public List<PlanFile.Person> people(Set<UUID> named) {
                return file.people().stream().filter(person -> named.contains(person.id())).toList();
            }
        };
    }
}
