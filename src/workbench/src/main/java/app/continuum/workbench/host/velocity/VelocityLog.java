package app.continuum.workbench.host.velocity;

import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.log.LogChute;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes Velocity's complaints on to the workbench's log. */
final class VelocityLog implements LogChute {
    private static final Logger LOG = LoggerFactory.getLogger(VelocityLog.class);

    @Override
    public void init(RuntimeServices services) {
        // nothing is needed of the engine
    }

    @Override
    public void log(int level, String message) {
        if (isLevelEnabled(level)) {
            LOG.warn(message);
        }
    }

    @Override
    public void log(int level, String message, Throwable failure) {
        if (isLevelEnabled(level)) {
            LOG.warn(message, failure);
        }
    }

    @Override
    public boolean isLevelEnabled(int level) {
        return level >= ERROR_ID;
    }
}
