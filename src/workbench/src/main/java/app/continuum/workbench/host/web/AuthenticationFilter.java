package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says whose request this is: by session, by personal access token, or by the other product's signature. */
final class AuthenticationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";
    private final transient Accounts accounts;
    private final transient LinkSignature signature;

    AuthenticationFilter(Accounts accounts, LinkSignature signature) {
        this.accounts = accounts;
        this.signature = signature;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BASIC)) {
            refuse(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "Basic Authentication has been disabled on this instance.");
            return;
        }
        Optional<Account> account = account(request, authorization);
        if (account.isEmpty() && claimsSomebody(request, authorization)) {
            refuse(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "Client must be authenticated to access this resource.");
            return;
        }
        Chains.as(
                account,
                () -> chain.doFilter(
                        account.<HttpServletRequest>map(known -> new NamedRequest(request, known))
                                .orElse(request),
                        response));
    }

    private Optional<Account> account(HttpServletRequest request, @Nullable String authorization) {
        if (authorization != null && authorization.startsWith(BEARER)) {
            return accounts.byToken(authorization.substring(BEARER.length()).strip());
        }
        if (LinkSignature.isOn(request)) {
            return signature.verify(request).flatMap(accounts::byName).filter(Account::active);
        }
        return Sessions.account(request, accounts);
    }

    private static boolean claimsSomebody(HttpServletRequest request, @Nullable String authorization) {
        return (authorization != null && authorization.startsWith(BEARER)) || LinkSignature.isOn(request);
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"" + message + "\",\"status-code\":" + status + "}");
    }
}
