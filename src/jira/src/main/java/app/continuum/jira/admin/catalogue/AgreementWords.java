package app.continuum.jira.admin.catalogue;

import app.continuum.core.catalogue.Agreement;
import app.continuum.core.catalogue.Stop;
import app.continuum.core.clients.Role;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;

/** What was agreed on a to-do, in the agency's own words for the two roles. */
final class AgreementWords {
    private final VerdictWords words;
    private final ScreenText text;

    AgreementWords(VerdictWords words, ScreenText text) {
        this.words = words;
        this.text = text;
    }

    String stop(Stop stop) {
        return text.with(
                "continuum.stop." + stop, words.roleLabel(Role.ACCOUNT_MANAGER), words.roleLabel(Role.PRODUCER));
    }

    /** The stop, and who has the last word where somebody has. */
    String agreed(Agreement agreement) {
        if (agreement.takenOut()) {
            return text.of("continuum.catalogue.is-out");
        }
        return agreement
                .tieBreak()
                .map(role -> text.with(
                        "continuum.catalogue.shared",
                        stop(agreement.stop()),
                        text.with("continuum.drawing.tieBreak", words.roleLabel(role))))
                .orElseGet(() -> stop(agreement.stop()));
    }

    /** The same, and whether it is settled. */
    String whole(Agreement agreement) {
        return agreement.settled() || agreement.takenOut()
                ? agreed(agreement)
                : text.with("continuum.catalogue.unsettled-so-far", agreed(agreement));
    }
}
