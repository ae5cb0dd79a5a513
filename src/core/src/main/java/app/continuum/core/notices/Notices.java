package app.continuum.core.notices;

import app.continuum.core.clients.UserKey;
import java.time.Duration;
import java.util.List;

/** What people are told. */
public interface Notices {
    /** How long after its last addition a notice is still added to. */
    Duration TOGETHER = Duration.ofMinutes(10);

    /** Tells somebody something, adding it to what they were told of the same kind and by the same person a short while ago. */
    void tell(Notice notice);

    /** What somebody was told, the newest first. */
    List<Notice> to(UserKey person, int limit);
}
