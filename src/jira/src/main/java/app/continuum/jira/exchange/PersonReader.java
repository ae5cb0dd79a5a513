package app.continuum.jira.exchange;

import app.continuum.core.clients.UserKey;
import app.continuum.jira.agency.People;
import java.util.Optional;

/** Reads a user key in a document, and says so where nobody has it. */
final class PersonReader {
    private final People people;

    PersonReader(People people) {
        this.people = people;
    }

    Optional<UserKey> read(JsonPlace place, String part, String key) {
        Optional<UserKey> person = Optional.of(key)
                .filter(text -> !text.isBlank())
                .flatMap(text -> people.byKey(new UserKey(text)))
                .map(user -> new UserKey(user.getKey()));
        if (person.isEmpty()) {
            place.problem(part, "person.unknown", key);
        }
        return person;
    }
}
