package app.continuum.core.notices;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing somebody is told, of one issue or of many: what one person did to many issues within a short while is one notice.
 *
 * @param by who did it; nobody's key for an anonymous visitor
 * @param first when it began
 * @param last when it was last added to
 */
public record Notice(
        UserKey to, NoticeKind kind, Optional<UserKey> by, Instant first, Instant last, List<Subject> subjects) {
    public Notice {
        subjects = List.copyOf(subjects);
    }

    /** A field of an issue. */
    public record Subject(long issueId, FieldId field) {}
}
