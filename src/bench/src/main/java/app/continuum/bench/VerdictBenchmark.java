package app.continuum.bench;

import app.continuum.core.clients.UserKey;
import app.continuum.core.guards.FieldId;
import app.continuum.core.policy.Actor;
import app.continuum.core.policy.Edit;
import app.continuum.core.policy.FieldChange;
import app.continuum.core.policy.Policy;
import app.continuum.core.policy.ValueKind;
import app.continuum.core.policy.Verdict;
import app.continuum.jira.agency.Grounds;
import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From an issue's id to the verdict on a due date moved by the Account Manager, finding the client and its guards included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class VerdictBenchmark {
    @Param({"10", "100", "1000", "10000"})
    private int clients;

    private Grounds grounds;
    private IssueManager issues;
    private Edit edit;
    private long next;

    @Setup
    public void open() {
        Bureau bureau = new Bureau(clients);
        grounds = bureau.grounds();
        issues = bureau.issues();
        edit = new Edit(
                Actor.person(new UserKey("am7")),
                List.of(new FieldChange(FieldId.DUE_DATE, ValueKind.DATE, "2026-12-01", "2026-12-08")));
    }

    @Benchmark
    public Verdict fromIssueIdToVerdict() {
        next = (next + 7919) % clients;
        return Policy.decide(edit, grounds.of(issues.getIssueObject(next)));
    }
}
