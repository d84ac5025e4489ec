package nl.samenwijzer.stakeholder.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.stakeholder.sheet.Parcel.Group;

/** A parcel as the text of one form field: JSON, one array for each group, packed because a field has a limit. */
final class ParcelText {

    /** A little below what the server takes for one field. */
    private static final int MOST_TEXT = 6_000_000;
    private static final int MOST_UNPACKED = 60_000_000;
    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ParcelText() {
    }

    /** The text; empty when it is longer than a form can carry. */
    static Optional<String> of(Parcel parcel) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(new Packing(packed))) {
            out.writeStartArray();
            out.writeString(parcel.plan().toString());
            out.writeString(parcel.id().toString());
            out.writeNumber(parcel.wrong());
            for (Group group : parcel.groups()) {
                JSON.writeTree(out, JsonNodeFactory.instance.arrayNode().add(group.number()).add(group.row())
                        .add(group.base()).add(group.fields()));
            }
            out.writeEndArray();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
        return text.length() > MOST_TEXT ? Optional.empty() : Optional.of(text);
    }

    /** The parcel; empty when the text is not one of ours. */
    static Optional<Parcel> parse(String text) {
        try (InputStream packed = new ByteArrayInputStream(Base64.getUrlDecoder().decode(text));
                InputStream bytes = new GZIPInputStream(packed);
                JsonParser in = JSON.createParser(new Bounded(bytes))) {
            return Optional.ofNullable(parcel(in));
        } catch (IOException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Parcel parcel(JsonParser in) throws IOException {
        if (in.nextToken() != JsonToken.START_ARRAY) {
            return null;
        }
        UUID plan = UUID.fromString(String.valueOf(in.nextTextValue()));
        UUID id = UUID.fromString(String.valueOf(in.nextTextValue()));
        int wrong = in.nextIntValue(0);
        List<Group> groups = new ArrayList<>();
        while (in.nextToken() == JsonToken.START_ARRAY) {
            JsonNode group = JSON.readTree(in);
            if (groups.size() == SheetTable.MOST_ROWS || !(group.path(3) instanceof ObjectNode fields)) {
                return null;
            }
            groups.add(new Group(group.path(0).asInt(), group.path(1).asText(), group.path(2).asInt(), fields));
        }
        return new Parcel(plan, id, wrong, groups);
    }

    private static final class Packing extends GZIPOutputStream {
        Packing(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** Unpacks no more than a parcel of ours can hold. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private int left = MOST_UNPACKED;

        Bounded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int got = in.read(buffer, from, length);
            left -= Math.max(0, got);
            if (left < 0) {
                throw new IOException("parcel too large");
            }
            return got;
        }
    }
}
