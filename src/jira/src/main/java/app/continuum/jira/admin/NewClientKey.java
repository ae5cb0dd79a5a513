package app.continuum.jira.admin;

import app.continuum.core.agency.Agency;
import app.continuum.core.clients.ClientKey;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScreenText;
import java.util.Locale;
import java.util.Optional;

/** Reads the key of a client that is to be made. */
public final class NewClientKey {
    private static final String INPUT = "key";

    private final ScreenText text;

    /** A key in the words of whoever types it. */
    public NewClientKey(ScreenText text) {
        this.text = text;
    }

    /** The key that is spelled, in capitals; the input is blamed where it is none, or another client has it. */
    public Optional<ClientKey> read(FormState form, String spelled, Agency agency) {
        Optional<ClientKey> key = ClientKey.parse(spelled.toUpperCase(Locale.ROOT));
        if (key.isEmpty()) {
            form.blame(INPUT, text.of("continuum.admin.error.key"));
        }
        key.flatMap(agency::client)
                .ifPresent(taken -> form.blame(
                        INPUT,
                        text.with(
                                "continuum.problem.client.duplicate",
                                taken.key().value())));
        return key;
    }
}
