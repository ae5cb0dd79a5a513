package app.continuum.jira.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.agency.Configuration;
import app.continuum.core.agency.Settings;
import app.continuum.core.clients.Role;
import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Guard;
import app.continuum.core.guards.Mode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    record Kept(Set<String> people, Map<String, Optional<Mode>> modes) {}

    @Test
    void isTheSameHoweverSetsAndMapsAreOrdered() {
        Map<String, Optional<Mode>> one = new LinkedHashMap<>();
        one.put("a", Optional.of(Mode.FLAG));
        one.put("b", Optional.empty());
        Map<String, Optional<Mode>> other = new LinkedHashMap<>();
        other.put("b", Optional.empty());
        other.put("a", Optional.of(Mode.FLAG));

        assertThat(Fingerprint.of(new Kept(new LinkedHashSet<>(List.of("x", "y")), one)))
                .isEqualTo(Fingerprint.of(new Kept(new LinkedHashSet<>(List.of("y", "x")), other)));
    }

    @Test
    void knowsNoHashThatDiffersFromNodeToNode() {
        Guard guard = new Guard(new FieldId("duedate"), Role.PRODUCER, Mode.BLOCK, Mode.OBSERVE);

        // found on another Java virtual machine
        assertThat(Fingerprint.of(List.of(guard))).isEqualTo("a20d1dba");
        assertThat(Fingerprint.of(Configuration.first().settings())).isEqualTo(Fingerprint.of(Settings.first()));
    }

    @Test
    void differsWhereAnythingDiffers() {
        Guard guard = new Guard(new FieldId("duedate"), Role.PRODUCER, Mode.BLOCK, Mode.OBSERVE);

        assertThat(Fingerprint.of(guard)).isNotEqualTo(Fingerprint.of(guard.withAlsoAtCreation(true)));
        assertThat(Fingerprint.of(List.of("a", "b"))).isNotEqualTo(Fingerprint.of(List.of("b", "a")));
    }
}
