package app.continuum.jira.project;

import app.continuum.core.clients.Client;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.project.ProjectAccess.Guest;
import app.continuum.jira.words.ScreenText;
import java.util.Optional;

/** Reads the form by which a change is asked for. */
public final class WishForm {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 2000;

    private final AgencyDirectory directory;
    private final KnownScopes known;
    private final ScreenText text;

    /** Forms about the clients of this agency. */
    public WishForm(AgencyDirectory directory, KnownScopes known, ScreenText text) {
        this.directory = directory;
        this.known = known;
        this.text = text;
    }

    /** What is asked for; nothing where something is wrong with the form, which then says so. */
    Optional<Wish> read(FormState form, Guest guest) {
        String words = form.value("wish").replace("\r\n", "\n");
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            form.blame("wish", text.of("continuum.project.error.wish"));
        }
        String key = form.value("client");
        Optional<Client> client = known.of(guest).keySet().stream()
                .flatMap(here -> directory.current().client(here).stream())
                .filter(here -> here.key().value().equals(key))
                .findFirst();
        if (client.isEmpty() && !key.isEmpty()) {
            form.blame("client", text.of("continuum.project.error.client"));
        }
        return form.isSound() ? Optional.of(new Wish(guest.user(), guest.project(), client, words)) : Optional.empty();
    }
}
