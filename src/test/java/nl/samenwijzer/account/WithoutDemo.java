package nl.samenwijzer.account;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An installation in production: empty, no demonstration. */
public class WithoutDemo implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("samenwijzer.demo", "false");
    }
}
