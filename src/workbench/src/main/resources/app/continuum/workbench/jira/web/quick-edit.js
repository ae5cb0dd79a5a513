/* The quick edit dialog: every field of the screen in one form, and every field of it is sent. */
(function () {
  "use strict";

  var opener = null;

  function dialog() {
    return document.getElementById("edit-issue-dialog");
  }

  function element(html) {
    var template = document.createElement("template");
    template.innerHTML = html.trim();
    return template.content.firstChild;
  }

  function build(answer) {
    var box = element(
      '<div id="edit-issue-dialog" class="jira-dialog jira-dialog-open" role="dialog" aria-modal="true" aria-labelledby="edit-issue-dialog-title">' +
        '<div class="jira-dialog-heading"><h2 id="edit-issue-dialog-title"></h2></div>' +
        '<div class="jira-dialog-content"><form action="#" name="jiraform" class="aui qf-form" novalidate>' +
        '<div class="form-body"><div class="qf-errors" aria-live="assertive"></div><div class="content"></div></div>' +
        '<div class="buttons-container form-footer"><div class="buttons">' +
        '<button type="submit" id="edit-issue-submit" class="aui-button aui-button-primary">Update</button>' +
        '<button type="button" class="aui-button aui-button-link cancel">Cancel</button></div></div></form></div></div>'
    );
    box.querySelector("h2").textContent = "Edit Issue : " + JIRA.Issue.getIssueKey();
    var content = box.querySelector(".content");
    answer.fields.forEach(function (field) {
      var place = document.createElement("div");
      place.className = "qf-field qf-field-active qf-field-" + field.id;
      place.innerHTML = field.editHtml;
      content.appendChild(place);
    });
    return box;
  }

  function open() {
    if (dialog() || !document.getElementById("edit-issue")) {
      return;
    }
    opener = document.activeElement;
    IssueView.get(
      IssueView.url("QuickEditIssue!default.jspa", { issueId: JIRA.Issue.getIssueId(), decorator: "none" })
    ).then(function (answer) {
      if (!answer.ok || !answer.json || dialog()) {
        IssueView.pin([IssueView.fatal]);
        return;
      }
      show(build(answer.json), answer.json.atl_token || IssueView.token());
    });
  }

  function show(box, token) {
    var blanket = element('<div class="aui-blanket" aria-hidden="false"></div>');
    document.body.appendChild(blanket);
    document.body.appendChild(box);
    var form = box.querySelector("form");
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      save(form, token);
    });
    box.querySelector(".cancel").addEventListener("click", close);
    box.addEventListener("keydown", keys);
    var first = form.querySelector(".content input:not([type=hidden]), .content select, .content textarea");
    if (first) {
      first.focus();
    }
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [AJS.$(box), JIRA.CONTENT_ADDED_REASON.dialogReady]);
    JIRA.trigger("dialogContentReady", [{ $popup: AJS.$(box) }]);
  }

  function close() {
    var box = dialog();
    if (box) {
      box.remove();
      document.querySelector(".aui-blanket").remove();
    }
    if (opener && document.contains(opener)) {
      opener.focus();
    }
  }

  /* Keeps the focus inside the dialog and closes it on Escape. */
  function keys(event) {
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
    if (event.key !== "Tab") {
      return;
    }
    var stops = dialog().querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea");
    var first = stops[0];
    var last = stops[stops.length - 1];
    if (event.shiftKey && document.activeElement === first) {
      event.preventDefault();
      last.focus();
    } else if (!event.shiftKey && document.activeElement === last) {
      event.preventDefault();
      first.focus();
    }
  }

  function save(form, token) {
    var issueId = JIRA.Issue.getIssueId();
    var body = IssueView.inputs(form);
    body.append("id", issueId);
    body.append("atl_token", token);
    form.classList.add("submitting");
    form.querySelector("#edit-issue-submit").disabled = true;
    IssueView.post(IssueView.url("QuickEditIssue.jspa", { issueId: issueId, decorator: "none" }), body).then(
      function (answer) {
        settled(form);
        if (answer.ok && answer.json) {
          close();
          AJS.flag({ type: "success", title: JIRA.Issue.getIssueKey() + " has been updated." });
          return IssueView.refresh();
        }
        // Jira applies what the answer says only when its status is 400
        return answer.status === 400 && answer.json ? refused(form, answer.json) : message(form, IssueView.fatal);
      },
      function () {
        settled(form);
        message(form, IssueView.fatal);
      }
    );
  }

  function settled(form) {
    form.classList.remove("submitting");
    form.querySelector("#edit-issue-submit").disabled = false;
    form.querySelectorAll("div.error").forEach(function (error) {
      error.remove();
    });
    form.querySelector(".qf-errors").textContent = "";
  }

  function message(form, text) {
    var box = element('<div class="aui-message aui-message-error error" role="alert"></div>');
    box.textContent = text;
    form.querySelector(".qf-errors").appendChild(box);
  }

  function refused(form, json) {
    if (json.errorMessages && json.errorMessages.length) {
      message(form, json.errorMessages[0]);
    }
    var firstInput = null;
    Object.keys(json.errors || {}).forEach(function (id) {
      var input = beside(form, id, json.errors[id]);
      firstInput = firstInput || input;
    });
    if (firstInput) {
      firstInput.focus();
    }
    JIRA.trigger(JIRA.Events.VALIDATION_ERROR, [AJS.$(form), json.errors]);
  }

  /* Jira puts the text after the last input of that name in its group; a name no input has is shown nowhere. */
  function beside(form, id, text) {
    var inputs = form.querySelectorAll('[name="' + CSS.escape(id) + '"]');
    var input = inputs[inputs.length - 1];
    var group = input && input.closest(".field-group, .group");
    if (!group) {
      return null;
    }
    var error = element('<div class="error" role="alert"></div>');
    error.id = id + "-error";
    error.setAttribute("data-field", id);
    error.textContent = text;
    group.appendChild(error);
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", error.id);
    return input;
  }

  document.addEventListener("click", function (event) {
    if (event.target.closest("#edit-issue")) {
      event.preventDefault();
      open();
    }
  });

  document.addEventListener("keydown", function (event) {
    var typing = event.target.closest && event.target.closest("input, select, textarea, [contenteditable]");
    if (event.key === "e" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && JIRA.Issue.getIssueId()) {
      event.preventDefault();
      open();
    }
  });
})();
