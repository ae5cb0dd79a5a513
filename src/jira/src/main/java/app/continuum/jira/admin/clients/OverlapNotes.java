package app.continuum.jira.admin.clients;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Overlap;
import app.continuum.core.agency.Overlaps;
import app.continuum.core.clients.Client;
import app.continuum.core.clients.ClientKey;
import app.continuum.core.clients.Scope;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ScopeWords;
import app.continuum.jira.words.ScreenText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says whose the issues are that more than one client claims, and what to do where nothing says so. */
final class OverlapNotes {
    private static final int MOST = 20;

    private final Predicate<String> takesSeveral;
    private final ScopeWords words;
    private final ScreenText text;

    OverlapNotes(Predicate<String> takesSeveral, ScopeWords words, ScreenText text) {
        this.takesSeveral = takesSeveral;
        this.words = words;
        this.text = text;
    }

    /** What is said below the scopes of a client; of single issues that may be both's, once for each other client. */
    List<OverlapNote> of(Client client, Agency agency) {
        Set<ClientKey> mayTie = new HashSet<>();
        return Overlaps.of(client, agency.clients(), takesSeveral).stream()
                .filter(overlap -> overlap.kind() != Overlap.Kind.POSSIBLE_TIE || mayTie.add(overlap.other()))
                .limit(MOST)
                .map(overlap -> note(overlap, client.key(), agency))
                .toList();
    }

    /** Blames the rows whose issues another client claims with the same right. */
    void blameTies(FormState form, Client client, Map<Scope, ScopeLine> rows, Agency agency) {
        List<Overlap> ties = Overlaps.of(client, agency.clients(), takesSeveral).stream()
                .filter(overlap -> overlap.kind() == Overlap.Kind.TIE)
                .toList();
        rows.forEach((scope, row) -> ties.stream()
                .filter(tie -> tie.scope().equals(scope))
                .forEach(tie -> form.blame(
                        row.projectInput(), text.with("continuum.admin.error.scope-tie", agency.nameOf(tie.other())))));
    }

    private OverlapNote note(Overlap overlap, ClientKey here, Agency agency) {
        boolean ours = overlap.client().equals(here);
        ClientKey other = ours ? overlap.other() : overlap.client();
        String name = agency.nameOf(other);
        String scope = words.of(ours ? overlap.scope() : overlap.otherScope());
        String others = words.of(ours ? overlap.otherScope() : overlap.scope());
        return new OverlapNote(
                sentence(overlap, ours, name, scope, others), other.value(), name, overlap.kind() == Overlap.Kind.TIE);
    }

    private String sentence(Overlap overlap, boolean ours, String name, String scope, String others) {
        return switch (overlap.kind()) {
            case TIE -> text.with("continuum.admin.overlap.tie", scope, name);
            case POSSIBLE_TIE -> text.with("continuum.admin.overlap.possible", scope, others, name);
            case OUTRANKED ->
                ours
                        ? text.with("continuum.admin.overlap.theirs", scope, others, name)
                        : text.with("continuum.admin.overlap.ours", scope, others, name);
        };
    }
}
