package app.continuum.core.clients;

import java.util.Optional;

/** Which issues are a client's; stored by id, since keys and names change. */
public sealed interface Scope {
    /** The Producer of this scope alone, over the client's. */
    Optional<UserKey> producer();

    /** The same issues, with no Producer of their own. */
    Scope withoutProducer();

    /** The same issues, with this Producer of their own or none. */
    Scope withProducer(Optional<UserKey> person);

    /** Every issue of one Jira project. */
    record WholeProject(long projectId, Optional<UserKey> producer) implements Scope {
        @Override
        public Scope withoutProducer() {
            return withProducer(Optional.empty());
        }

        @Override
        public Scope withProducer(Optional<UserKey> person) {
            return new WholeProject(projectId, person);
        }
    }

    /** Every issue with one option of a select field, in one project or in all of them. */
    record FieldValue(String customFieldId, String optionId, Optional<Long> projectId, Optional<UserKey> producer)
            implements Scope {
        @Override
        public Scope withoutProducer() {
            return withProducer(Optional.empty());
        }

        @Override
        public Scope withProducer(Optional<UserKey> person) {
            return new FieldValue(customFieldId, optionId, projectId, person);
        }
    }
}
