package app.continuum.jira.admin.imports;

import app.continuum.core.clients.Client;
import java.util.List;
import java.util.Optional;

/**
 * A line of the table as it was understood.
 *
 * @param key the client's key as it is typed
 * @param client what the client would be; nothing where something is wrong
 * @param faults what is wrong, in sentences
 */
record Draft(int number, String key, Optional<Client> client, List<String> faults) {
    Draft {
        faults = List.copyOf(faults);
    }

    static Draft bad(int number, String key, List<String> faults) {
        return new Draft(number, key, Optional.empty(), faults);
    }

    boolean isGood() {
        return client.isPresent();
    }
}
