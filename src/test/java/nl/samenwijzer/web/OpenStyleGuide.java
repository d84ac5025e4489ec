package nl.samenwijzer.web;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The style guide without account: the look is tested apart from who looks at it. */
public class OpenStyleGuide implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.http.auth.permission.guide.paths", "/stijlgids,/stijlgids/*",
                "quarkus.http.auth.permission.guide.policy", "permit");
    }
}
