package nl.samenwijzer.stakeholder.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.stakeholder.sheet.Parcel.Group;

/** What travels in the form. */
class ParcelTextTest {

    @Test
    void parcel_asText_comesBackAsItWas() {
        Parcel parcel = new Parcel(UUID.randomUUID(), UUID.randomUUID(), 2, List.of(
                new Group(3, "r1", 7, fields("{\"a\":\"é😀\\n\\\"\",\"b\":[\"x\"],\"c\":2.50,\"d\":null}")),
                new Group(4, "r2", 0, fields("{}"))));

        assertThat(ParcelText.parse(ParcelText.of(parcel).orElseThrow())).contains(parcel);
        assertThat(ParcelText.of(parcel).orElseThrow()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void text_thatIsNotOurs_isNoParcel() throws IOException {
        for (String json : List.of("", "{", "[]", "[1,2,3]", "[\"x\",\"y\",0]", "{\"a\":1}", "[" + " ".repeat(70_000_000),
                "[\"" + UUID.randomUUID() + "\",\"" + UUID.randomUUID() + "\",0,[1,\"r\",0,3]]",
                "[".repeat(100_000))) {
            assertThat(ParcelText.parse(packed(json))).as(json.substring(0, Math.min(20, json.length()))).isEmpty();
        }
        assertThat(ParcelText.parse("")).isEmpty();
        assertThat(ParcelText.parse("geen pakket!")).isEmpty();
    }

    @Test
    void parcel_largerThanAFormCarries_isTold() {
        StringBuilder noise = new StringBuilder();
        new java.util.Random(1).ints(9_000_000, 'a', 'z').forEach(c -> noise.append((char) c));
        assertThat(ParcelText.of(new Parcel(UUID.randomUUID(), UUID.randomUUID(), 0,
                List.of(new Group(1, "r", 0, fields("{}").put("a", noise.toString()))))))
                .isEmpty();
    }

    private static String packed(String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static ObjectNode fields(String json) {
        return (ObjectNode) Json.parse(json);
    }
}
