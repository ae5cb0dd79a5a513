package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request that knows who makes it. */
final class NamedRequest extends HttpServletRequestWrapper {
    private final Account account;

    NamedRequest(HttpServletRequest request, Account account) {
        super(request);
        this.account = account;
    }

    @Override
    public String getRemoteUser() {
        return account.name();
    }

    @Override
    public Principal getUserPrincipal() {
        return account::name;
    }
}
