package nl.samenwijzer.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Collectors;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;

import io.quarkus.runtime.configuration.MemorySize;
import nl.samenwijzer.api.error.ApiFault;

/**
 * Reads bodies so that nothing of what was sent gets lost unnoticed: an unknown or double field is refused, and numbers keep
 * their digits. Nesting is bounded by Jackson (1,000 levels).
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
class StrictBodies implements MessageBodyReader<Body> {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private static final String WRONG_SHAPE = "Dit veld ontbreekt of heeft een andere vorm dan de beschrijving van de API zegt.";

    private final long limit;

    StrictBodies(@ConfigProperty(name = "samenwijzer.api.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Body.class.isAssignableFrom(type);
    }

    @Override
    public Body readFrom(Class<Body> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        try {
            Body read = MAPPER.readValue(new BoundedStream(body, limit), type);
            if (read == null) {
                throw ApiFault.invalid("body", "wrongShape", WRONG_SHAPE);
            }
            return read;
        } catch (UnrecognizedPropertyException unknown) {
            throw ApiFault.invalid(field(unknown), "unknownField", "Dit veld bestaat hier niet. Laat het weg.");
        } catch (MismatchedInputException wrong) {
            throw ApiFault.invalid(field(wrong), "wrongShape", WRONG_SHAPE);
        } catch (JsonProcessingException malformed) {
            // Jackson wraps what the stream throws.
            if (malformed.getCause() instanceof ApiFault fault) {
                throw fault;
            }
            throw ApiFault.invalid("body", "malformed", "Dit is geen geldige JSON. Controleer het bericht.");
        }
    }

    private static String field(JsonMappingException wrong) {
        String path = wrong.getPath().stream().map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null).collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }
}
