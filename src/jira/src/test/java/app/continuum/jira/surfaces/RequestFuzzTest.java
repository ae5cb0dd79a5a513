package app.continuum.jira.surfaces;

import static org.assertj.core.api.Assertions.assertThat;

import app.continuum.core.guards.FieldId;
import app.continuum.jira.requests.RequestPath;
import app.continuum.jira.requests.Unacceptable;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The readers of requests, given whatever comes: a refusal is the only exception they know. With {@code JAZZER_FUZZ=1} they are given new requests for as long as {@code maxDuration} says; without,
 * those that were found worth keeping.
 */
class RequestFuzzTest {
    private static final int LONGEST = 200;
    private static final String[] METHODS = {"GET", "POST", "PUT", "DELETE", "PATCH"};
    private static final String[] PATHS = {
        "/rest/api/2/issue/ACME-1",
        "/rest/api/2/issue/ACME-1/assignee",
        "/rest/api/2/issue/ACME-1/transitions",
        "/rest/api/2/issue/ACME-1/worklog",
        "/rest/agile/1.0/issue/ACME-1/estimation",
        "/rest/agile/1.0/sprint/1/issue",
        "/rest/greenhopper/1.0/sprint/rank",
        "/rest/greenhopper/1.0/xboard/issue/update-field.json",
        "/rest/inline-create/1.0/issue",
        "/secure/AjaxIssueAction.jspa",
        "/secure/EditIssue.jspa",
        "/secure/CommentAssignIssue.jspa",
        "/secure/CreateWorklog.jspa",
        "/secure/MoveIssue.jspa",
        "/secure/ConvertSubTask.jspa",
        "/secure/BulkEdit1!default.jspa",
        "/secure/BulkEditDetailsValidation.jspa",
        "/secure/BulkEditPerform.jspa",
    };
    private static final String[] TYPES = {
        "application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "text/plain", ""
    };
    private static final String[] ENCODINGS = {"UTF-8", "utf-16", "nonsense", "\u0000", ""};
    private static final Guarded GUARDED = new Guarded(
            Set.of(FieldId.DUE_DATE, FieldId.ASSIGNEE, new FieldId("customfield_1")),
            field -> new Guarded.Kind("com.pyxis.greenhopper.jira:gh-sprint", "Sprint"));

    @FuzzTest(maxDuration = "5m")
    void refusesOrReadsWhateverIsSent(FuzzedDataProvider data) throws IOException {
        String path = data.pickValue(PATHS) + data.consumeString(data.consumeInt(0, LONGEST));
        String method = data.pickValue(METHODS);
        String query = data.consumeString(data.consumeInt(0, LONGEST));
        String type = data.pickValue(TYPES);
        String encoding = data.pickValue(ENCODINGS);
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = data.consumeInt(0, 5); i > 0; i--) {
            parameters.put(data.consumeString(LONGEST), new String[] {data.consumeString(LONGEST)});
        }
        HttpServletRequest request = new ThrownTogether(
                        path,
                        query,
                        type.isEmpty() ? null : type,
                        encoding.isEmpty() ? null : encoding,
                        parameters,
                        data.consumeRemainingAsBytes())
                .request();
        for (RequestPath reading : RequestPath.of(request)) {
            Surfaces.at(method, reading).ifPresent(surface -> read(surface, request, reading));
        }
    }

    private static void read(Surface surface, HttpServletRequest request, RequestPath path) {
        Sent sent = surface.open(request, path);
        try {
            assertThat(sent.issues()).isNotNull();
            for (Sent.Attempt attempt : sent.attempts(GUARDED)) {
                attempt.proposal().named().forEach(field -> attempt.proposal().typed(field));
                assertThat(attempt.proposal().work()).isNotNull();
            }
            sent.passed();
            assertThat(sent.request()).isNotNull();
        } catch (Unacceptable refusal) {
            assertThat(refusal.status()).isBetween(400, 499);
        } catch (IOException broken) {
            throw new AssertionError("The bytes are all there", broken);
        }
    }

    @FuzzTest(maxDuration = "5m")
    void bringsEveryPathIntoAFormThatStaysTheSame(FuzzedDataProvider data) {
        RequestPath path = RequestPath.parse(data.consumeRemainingAsString());

        String again = "/" + String.join("/", path.segments());
        assertThat(path.segments()).noneMatch(List.of(".", "..", "")::contains);
        assertThat(RequestPath.parse(again).segments().size())
                .isLessThanOrEqualTo(path.segments().size() + again.length());
    }
}
