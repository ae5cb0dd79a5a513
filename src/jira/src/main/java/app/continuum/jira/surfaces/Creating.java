package app.continuum.jira.surfaces;

import app.continuum.jira.requests.Unacceptable;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** An opened request by which issues are made: it changes none that is there. */
public interface Creating extends Sent {
    @Override
    default Set<String> issues() {
        return Set.of();
    }

    @Override
    default List<Attempt> attempts(Guarded guarded) {
        return List.of();
    }

    /**
     * The issues it would make.
     *
     * @throws Unacceptable where they cannot be read
     */
    List<Draft> drafts() throws IOException, Unacceptable;
}
