package app.continuum.core.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContinuumJsonTest {

    @Test
    void comesBackAsItWent() {
        for (Continuum sent : List.of(
                Samples.draft(Samples.acme()), Samples.draft(Samples.initech()), Samples.draft(Samples.deserted()))) {
            assertThat(ContinuumJson.fromMap(ContinuumJson.toMap(sent))).isEqualTo(sent);
        }
    }

    @Test
    void holdsOnlyWhatEveryJsonLibraryKnows() {
        assertPlain(ContinuumJson.toMap(Samples.draft(Samples.initech())));
    }

    @Test
    void saysWhatIsMissing() {
        Map<String, Object> map = acme();
        map.remove("producer");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContinuumJson.fromMap(map))
                .withMessage("continuum.producer is not an object");
    }

    @Test
    void saysWhereAnUnknownWordStands() {
        Map<String, Object> map = acme();
        List<Object> bands = new ArrayList<>((List<?>) map.getOrDefault("bands", List.of()));
        bands.set(2, Map.of("stop", "ELSEWHERE", "label", "Elsewhere", "toDos", List.of()));
        map.put("bands", bands);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContinuumJson.fromMap(map))
                .withMessageStartingWith("continuum.bands[2].stop is not one of [AM_LED, ");
    }

    @Test
    void refusesAnotherKindOfValue() {
        Map<String, Object> map = acme();
        map.put("accountManager", Map.of("role", "Account Manager", "people", List.of(7)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContinuumJson.fromMap(map))
                .withMessage("continuum.accountManager.people[0] is not a text");
    }

    @Test
    void refusesAnEmptyAnswer() {
        assertThatIllegalArgumentException().isThrownBy(() -> ContinuumJson.fromMap(Map.of()));
    }

    private static Map<String, Object> acme() {
        return new LinkedHashMap<>(ContinuumJson.toMap(Samples.draft(Samples.acme())));
    }

    private static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThat(map.keySet()).allMatch(String.class::isInstance);
            map.values().forEach(ContinuumJsonTest::assertPlain);
        } else if (value instanceof List<?> list) {
            list.forEach(ContinuumJsonTest::assertPlain);
        } else {
            assertThat(value).isInstanceOfAny(String.class, Boolean.class);
        }
    }
}
