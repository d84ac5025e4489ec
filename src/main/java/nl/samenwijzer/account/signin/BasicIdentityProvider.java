package nl.samenwijzer.account.signin;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import nl.samenwijzer.account.password.PasswordCheck;

/** The API: the account of the username and password in an HTTP Basic header. */
@ApplicationScoped
class BasicIdentityProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private final PasswordCheck check;

    BasicIdentityProvider(PasswordCheck check) {
        this.check = check;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(UsernamePasswordAuthenticationRequest request,
            AuthenticationRequestContext context) {
        String password = new String(request.getPassword().getPassword());
        return Identities.lookUp(context, () -> check.checkCall(request.getUsername(), password));
    }
}
