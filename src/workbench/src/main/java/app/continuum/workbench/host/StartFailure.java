package app.continuum.workbench.host;

import java.io.Serial;

/** Why the workbench does not start, in one line. */
public final class StartFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public StartFailure(String reason) {
        super(reason);
    }

    public StartFailure(String reason, Throwable cause) {
        super(reason, cause);
    }
}
