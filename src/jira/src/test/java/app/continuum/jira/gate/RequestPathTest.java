package app.continuum.jira.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/secure/AjaxIssueAction.jspa",
                "/AjaxIssueAction.jspa",
                "/secure/views/anything/AjaxIssueAction.jspa",
                "//secure///AjaxIssueAction.jspa",
                "/secure/./AjaxIssueAction.jspa",
                "/secure/x/../AjaxIssueAction.jspa",
                "/secure/AjaxIssueAction.jspa;jsessionid=1",
                "/secure;a=b/AjaxIssueAction.jspa",
                "/secure/AjaxIssueAction!execute.jspa",
                "/secure/ajaxissueaction.JSPA",
                "/secure/%41jaxIssueAction.jspa",
                "/secure/%2541jaxIssueAction.jspa",
                "/secure%2FAjaxIssueAction.jspa",
                "/secure/AjaxIssueAction.jspa/",
                "/secure/AjaxIssueAction%2Ejspa",
                "/secure/AjaxIssueAction.jspa%3Bx",
                "/secure/AjaxIssueAction.jspa;x=%2Fy",
                "/secure/AjaxIssueAction.jspa;x=%5Cy",
                "/secure/AjaxIssueAction.jspa%3Bx=%252Fy",
            })
    void seesTheInlineEditBehindEveryDetour(String path) {
        assertThat(RequestPath.parse(path).action()).isEqualTo("ajaxissueaction");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rest/api/2/issue/ACME-1",
                "/rest/api/latest/issue/ACME-1",
                "/rest//api/2/issue/ACME-1/",
                "/REST/api/2/Issue/ACME-1",
                "/rest/api/2;v=1/issue/ACME-1",
                "/rest/api/2/%69ssue/ACME-1",
                "/rest/api/2/project/../issue/ACME-1",
            })
    void seesTheRestIssueBehindEveryDetour(String path) {
        RestIssueEdit surface = new RestIssueEdit();

        assertThat(surface.meets("PUT", RequestPath.parse(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "", "/browse/ACME-1", "/rest/api/2", "/rest/other/1/issue/ACME-1", "/secure/%zz.jspa"})
    void leavesOtherPathsAlone(String path) {
        RequestPath parsed = RequestPath.parse(path);

        assertThat(List.of(
                        new RestIssueEdit(), new RestAssignee(), new FormEdit.InlineEdit(), new FormEdit.QuickEdit()))
                .noneMatch(surface -> surface.meets("PUT", parsed));
    }
}
