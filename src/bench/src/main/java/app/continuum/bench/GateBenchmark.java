package app.continuum.bench;

import app.continuum.jira.gate.GateFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What the gate costs a request that names no guarded field, among 10,000 clients. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class GateBenchmark {
    private static final int CLIENTS = 10_000;
    private static final String EDIT =
            "{\"fields\":{\"summary\":\"A summary of the usual length, as people write them\",\"labels\":[\"spring\",\"web\"],"
                    + "\"description\":\"A paragraph or two of what is wanted.\"}}";

    private GateFilter gate;
    private HttpServletResponse response;

    @Setup
    public void open() {
        gate = new Bureau(CLIENTS).gate();
        response = SentRequest.unansweredResponse();
    }

    @Benchmark
    public void pageView(Blackhole sink) throws Exception {
        pass(new SentRequest("GET", "/browse/P123-4", ""), sink);
    }

    @Benchmark
    public void restEditOfUnguardedFields(Blackhole sink) throws Exception {
        pass(new SentRequest("PUT", "/rest/api/2/issue/P123-4", EDIT), sink);
    }

    private void pass(HttpServletRequest request, Blackhole sink) throws Exception {
        FilterChain chain = (passed, answer) -> sink.consume(passed);
        gate.doFilter(request, response, chain);
    }
}
