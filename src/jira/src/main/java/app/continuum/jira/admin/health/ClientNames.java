package app.continuum.jira.admin.health;

import app.continuum.core.clients.Client;
import app.continuum.jira.words.ScreenText;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences about clients: how many, and the first few of them by name. */
public final class ClientNames {
    private static final int FEW = 5;

    private final ScreenText text;

    /** Sentences in the language of whoever is looking. */
    public ClientNames(ScreenText text) {
        this.text = text;
    }

    String in(String key, List<Client> clients) {
        return text.with(
                key, clients.size(), listed(clients.stream().map(Client::name).toList()));
    }

    String listed(List<String> names) {
        String first = names.stream().limit(FEW).collect(Collectors.joining(", "));
        return names.size() > FEW ? text.with("continuum.attention.more", first, names.size() - FEW) : first;
    }
}
