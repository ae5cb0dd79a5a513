/* Adds a comment through REST, as any client would. */
(function () {
  "use strict";

  document.addEventListener("submit", function (event) {
    var form = event.target.closest("#issue-comment-add");
    if (!form) {
      return;
    }
    event.preventDefault();
    var body = form.querySelector("#comment").value;
    if (!body.trim()) {
      return;
    }
    fetch(AJS.contextPath() + "/rest/api/2/issue/" + encodeURIComponent(JIRA.Issue.getIssueKey()) + "/comment", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify({ body: body }),
      credentials: "same-origin",
    }).then(
      function (response) {
        if (response.ok) {
          IssueView.refresh();
        } else {
          IssueView.pin(["The comment could not be added."]);
        }
      },
      function () {
        IssueView.pin([IssueView.fatal]);
      }
    );
  });
})();
