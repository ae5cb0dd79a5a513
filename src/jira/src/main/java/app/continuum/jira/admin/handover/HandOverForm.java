package app.continuum.jira.admin.handover;

import app.continuum.core.agency.Agency;
import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Holding;
import app.continuum.core.agency.Inspection;
import app.continuum.core.agency.Problem;
import app.continuum.core.agency.Succession;
import app.continuum.core.clients.UserKey;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.pages.FormState;
import app.continuum.jira.words.ProblemWords;
import app.continuum.jira.words.ScopeWords;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places of a person who leaves to the rows of a form, and who takes them back. */
final class HandOverForm {
    private final UserNames users;
    private final ScopeWords scopes;
    private final VerdictWords verdicts;
    private final ProblemWords problems;
    private final ScreenText text;

    HandOverForm(UserNames users, ScopeWords scopes, VerdictWords verdicts, ProblemWords problems, ScreenText text) {
        this.users = users;
        this.scopes = scopes;
        this.verdicts = verdicts;
        this.problems = problems;
        this.text = text;
    }

    List<HandOverLine> lines(UserKey leaver, Agency agency) {
        return Holding.of(leaver, agency.clients()).stream()
                .map(holding -> new HandOverLine(holding, agency.nameOf(holding.client()), place(holding)))
                .toList();
    }

    private String place(Holding holding) {
        String role = verdicts.roleLabel(holding.role());
        if (holding.scope().isPresent()) {
            return text.with(
                    "continuum.admin.hand-over.scope",
                    role,
                    scopes.of(holding.scope().get()));
        }
        return holding.lead()
                ? text.with("continuum.admin.hand-over.lead", role)
                : text.with("continuum.admin.hand-over.deputy", role);
    }

    /** The form with one name in every row. */
    FormState filled(FormState form, List<HandOverLine> lines) {
        FormState filled = form;
        for (HandOverLine line : lines) {
            filled = filled.with(line.input(), form.value("everybody"));
        }
        return filled;
    }

    /** Who takes what; rows are blamed for what would be wrong with the clients afterwards. */
    Succession read(FormState form, UserKey leaver, Agency agency, UserKey by) {
        Map<Holding, UserKey> successors = new HashMap<>();
        for (HandOverLine line : lines(leaver, agency)) {
            String typed = form.value(line.input());
            if (!typed.isEmpty()) {
                users.active(form, line.input(), typed).ifPresent(successor -> {
                    if (successor.equals(leaver)) {
                        form.blame(line.input(), text.of("continuum.admin.hand-over.same"));
                    }
                    successors.put(line.holding(), successor);
                });
            }
        }
        Succession succession = new Succession(leaver, successors);
        blame(form, succession, leaver, agency, by);
        return succession;
    }

    private void blame(FormState form, Succession succession, UserKey leaver, Agency agency, UserKey by) {
        Configuration before = agency.configuration();
        Configuration after = succession.applyTo(before);
        List<Problem> found = new ArrayList<>(Inspection.of(after));
        found.removeAll(Inspection.of(before));
        found.addAll(Inspection.selfAppointments(before, after, by));
        for (HandOverLine line : lines(leaver, agency)) {
            found.stream()
                    .filter(problem -> problem.place().startsWith(line.client() + "."))
                    .map(problems::of)
                    .distinct()
                    .forEach(sentence -> form.blame(line.input(), sentence));
        }
    }
}
