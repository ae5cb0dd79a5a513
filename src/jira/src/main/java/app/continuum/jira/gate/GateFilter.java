package app.continuum.jira.gate;

import app.continuum.jira.requests.HttpStatus;
import app.continuum.jira.surfaces.Answering;
import app.continuum.jira.surfaces.Refusal;
import app.continuum.jira.words.ScreenText;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The filter before every request to Jira. It stands where the gate is switched off too, and then passes on what the administrator does not want refused. */
@UnrestrictedAccess
public final class GateFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(GateFilter.class);

    private final Optional<Gatekeeper> gatekeeper;
    private final Optional<FailureChoice> choice;
    private final ScreenText text;

    /** A filter before a gate, which may be switched off. */
    public GateFilter(Optional<Gatekeeper> gatekeeper, Optional<FailureChoice> choice, ScreenText text) {
        this.gatekeeper = gatekeeper;
        this.choice = choice;
        this.text = text;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse answer) {
            try {
                HttpServletRequest passed = meet(http, answer);
                if (passed != null) {
                    chain.doFilter(passed, response);
                }
            } finally {
                gatekeeper.ifPresent(Gatekeeper::ended);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The request to pass on; null where it was answered. */
    private @Nullable HttpServletRequest meet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Encounter> encounters = Encounter.of(request);
        if (gatekeeper.isPresent()) {
            return gatekeeper.get().meet(encounters, request, response);
        }
        if (encounters.isEmpty() || !failsClosed()) {
            return request;
        }
        encounters
                .get(0)
                .surface()
                .refuse(
                        new Answering(request, response, text),
                        Refusal.error(HttpStatus.SERVICE_UNAVAILABLE, text.of("continuum.gate.failed")));
        return null;
    }

    /** What the administrator chose; open where that cannot be read. */
    private boolean failsClosed() {
        try {
            return choice.filter(FailureChoice::isClosed).isPresent();
        } catch (RuntimeException | LinkageError unreadable) {
            LOG.error("Whether edits are to be refused while the gate is switched off cannot be read", unreadable);
            return false;
        }
    }
}
