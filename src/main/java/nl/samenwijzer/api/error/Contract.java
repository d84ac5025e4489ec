package nl.samenwijzer.api.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What the contract says of an address: its methods, and the parameters that each of them takes. It is read at the first
 * call; a test keeps it the same as the resources.
 */
@Singleton
class Contract {

    private static final String FILE = "META-INF/openapi.yaml";
    private static final String BASE = "/api/v1";
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    /** A parameter in the query; {@code many} of the same name may come together. */
    record Parameter(String name, boolean many) {
    }

    /** An address with its methods. */
    record Address(Pattern path, Map<String, List<Parameter>> methods) {

        /** The methods as in the header Allow. */
        String allow() {
            Set<String> all = new TreeSet<>(methods.keySet());
            all.add("OPTIONS");
            if (all.contains("GET")) {
                all.add("HEAD");
            }
            return String.join(", ", all);
        }

        boolean allows(String method) {
            return methods.containsKey(read(method));
        }

        /** The parameters of a method. */
        List<Parameter> parameters(String method) {
            return methods.getOrDefault(read(method), List.of());
        }

        private static String read(String method) {
            return method.equals("HEAD") ? "GET" : method;
        }
    }

    private List<Address> addresses;

    /** The address of the contract that this path is; empty when it is none. */
    Optional<Address> at(String path) {
        return addresses().stream().filter(address -> address.path().matcher(path).matches()).findFirst();
    }

    private synchronized List<Address> addresses() {
        if (addresses == null) {
            JsonNode api = read();
            addresses = new ArrayList<>();
            addresses.add(new Address(Pattern.compile(Pattern.quote(BASE + "/openapi.json")), Map.of("GET", List.of())));
            api.get("paths").properties().forEach(path -> addresses.add(address(api, path.getKey(), path.getValue())));
        }
        return addresses;
    }

    private static Address address(JsonNode api, String template, JsonNode operations) {
        Map<String, List<Parameter>> methods = new HashMap<>();
        operations.properties().forEach(operation -> {
            List<Parameter> parameters = new ArrayList<>();
            operation.getValue().path("parameters").forEach(reference -> {
                JsonNode parameter = api.at(reference.path("$ref").asText().substring(1));
                if (parameter.path("in").asText().equals("query")) {
                    parameters.add(new Parameter(parameter.path("name").asText(),
                            parameter.at("/schema/type").asText().equals("array")));
                }
            });
            methods.put(operation.getKey().toUpperCase(Locale.ROOT), parameters);
        });
        String literal = Pattern.quote(BASE + template);
        return new Address(Pattern.compile(VARIABLE.matcher(literal).replaceAll("\\\\E[^/]+\\\\Q") + "/?"), methods);
    }

    private static JsonNode read() {
        try (InputStream file = Contract.class.getClassLoader().getResourceAsStream(FILE)) {
            return new ObjectMapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
