package app.continuum.core.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.guards.FieldId;
import app.continuum.core.guards.Mode;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.EmptySeat;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Outcome;
import app.continuum.core.policy.ValueKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a history holds, its totals are the sum of its cases. */
class CountTest {
    private static final int EDITS = 500;
    private static final List<String> PEOPLE = List.of("am", "producer", "developer", "designer");
    private static final List<String> DAYS = List.of("", "2026-12-01", "2026-12-24");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isTheSumOfTheCases(long seed) {
        Count count = new Count();
        List<PastCase> cases = history(new Random(seed), PEOPLE);
        cases.forEach(past -> count.add(past.place(), past.trial()));

        assertThat(count.cases()).isEqualTo(cases.size());
        for (Tally tally :
                List.of(sum(count.byPlace().values()), sum(count.byField().values()))) {
            assertThat(tally.changes()).isEqualTo(cases.size());
            for (Kind kind : Kind.values()) {
                assertThat(tally.of(kind))
                        .isEqualTo(countOf(cases, past -> past.trial().kind() == kind));
            }
            for (Mode counterpart : Mode.values()) {
                for (Mode others : Mode.values()) {
                    agrees(tally, cases, counterpart, others);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void refusesNothingInAHistoryWrittenByOwners(long seed) {
        Count count = new Count();
        history(new Random(seed), List.of("producer")).forEach(past -> count.add(past.place(), past.trial()));
        Tally tally = sum(count.byPlace().values());

        assertThat(tally.changes()).isPositive().isEqualTo(tally.of(Kind.OWNER));
        for (Mode mode : Mode.values()) {
            assertThat(tally.under(mode, Outcome.ALLOWED)).isEqualTo(tally.changes());
        }
    }

    private static void agrees(Tally tally, List<PastCase> cases, Mode counterpart, Mode others) {
        for (Outcome outcome : Outcome.values()) {
            assertThat(tally.under(counterpart, others, outcome))
                    .isEqualTo(countOf(cases, past -> past.trial().under(counterpart, others) == outcome));
        }
        assertThat(Arrays.stream(Outcome.values())
                        .mapToLong(outcome -> tally.under(counterpart, others, outcome))
                        .sum())
                .isEqualTo(tally.changes());
    }

    private static long countOf(List<PastCase> cases, Predicate<PastCase> which) {
        return cases.stream().filter(which).count();
    }

    private static Tally sum(Iterable<Tally> tallies) {
        Tally sum = Tally.NONE;
        for (Tally tally : tallies) {
            sum = sum.plus(tally);
        }
        return sum;
    }

    private static List<PastCase> history(Random random, List<String> people) {
        List<DryRun> grounds = List.of(
                Past.on(Past.acme(), EmptySeat.FLAG),
                Past.on(Past.withoutProducer(), EmptySeat.FLAG),
                Past.on(Past.withoutProducer(), EmptySeat.ALLOW),
                Past.moving());
        List<PastCase> cases = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Edit edit = new Edit(Past.by(pick(random, people)), List.of(change(random)));
            // owners are owners where somebody sits, and nobody moves the issue
            DryRun ground = people.size() == 1 ? grounds.get(0) : pick(random, grounds);
            cases.addAll(ground.of(edit));
        }
        return cases;
    }

    private static FieldChange change(Random random) {
        return random.nextBoolean()
                ? new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, pick(random, DAYS), pick(random, DAYS))
                : new FieldChange(FieldId.ASSIGNEE, ValueKind.USER, pick(random, PEOPLE), pick(random, PEOPLE));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
