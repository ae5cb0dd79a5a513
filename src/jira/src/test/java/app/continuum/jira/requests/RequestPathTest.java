package app.continuum.jira.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void readsActionAndCommandFromTheSameSegment() {
        RequestPath path = RequestPath.parse("/secure/x!default.jspa/EditIssue!Execute.jspa/y");

        assertThat(path.action()).isEqualTo("editissue");
        assertThat(path.command()).isEqualTo("execute");
    }
}
