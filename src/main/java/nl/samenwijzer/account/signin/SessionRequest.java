package nl.samenwijzer.account.signin;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import nl.samenwijzer.account.Token;

/** Asks who belongs to the secret in a session cookie. */
class SessionRequest extends BaseAuthenticationRequest {
    private final Token token;

    SessionRequest(Token token) {
        this.token = token;
    }

    Token token() {
        return token;
    }
}
