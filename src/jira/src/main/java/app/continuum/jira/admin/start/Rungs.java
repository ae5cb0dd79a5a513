package app.continuum.jira.admin.start;

import app.continuum.core.agency.Agency;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import app.continuum.jira.words.ScreenText;
import app.continuum.jira.words.VerdictWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The ladder at a glance: how many guards stand at which mode, and what each mode would have done. */
public record Rungs(VerdictWords words, ScreenText text) {
    /** The modes, mildest first. */
    public List<LadderRung> of(Agency agency, Optional<Function<Mode, String>> figures) {
        InForce inForce = InForce.in(agency);
        return Arrays.stream(Mode.values())
                .map(mode -> new LadderRung(
                        words.mode(mode),
                        text.of("continuum.start.ladder." + mode),
                        figures.map(some -> some.apply(mode)).orElse(""),
                        count(inForce.ofAgency(), mode),
                        count(inForce.ofClients(), mode)))
                .toList();
    }

    private static long count(List<Guard> guards, Mode mode) {
        return guards.stream().filter(guard -> guard.forCounterpart() == mode).count();
    }
}
