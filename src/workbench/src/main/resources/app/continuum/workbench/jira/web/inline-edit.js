/* Inline edit: click a value, change it in place. Sends and treats errors as Jira's own client does. */
(function () {
  "use strict";

  var special = { "due-date": "duedate", "type-val": "issuetype", "fixfor-val": "fixVersions" };
  var open = null;

  function fieldOf(element) {
    return special[element.id] || element.id.replace(/-val$/, "");
  }

  function button(kind, label, sign) {
    return (
      '<button type="' + (kind === "submit" ? "submit" : "button") + '" class="aui-button ' + kind + '" title="' + label +
      '" aria-label="' + label + '"><span aria-hidden="true">' + sign + "</span></button>"
    );
  }

  function formFor(field, editHtml) {
    var form = document.createElement("form");
    form.id = field + "-form";
    form.className = "ajs-dirty-warning-exempt aui";
    form.setAttribute("action", "#");
    form.noValidate = true;
    form.innerHTML =
      '<div class="inline-edit-fields" title="Press Esc to cancel">' + editHtml + "</div>" +
      '<div class="save-options">' + button("submit", "Save", "✓") + button("cancel", "Cancel", "✕") + "</div>";
    return form;
  }

  function firstInput(form) {
    return form.querySelector("input:not([type=hidden]), select, textarea");
  }

  function describe(form) {
    var input = firstInput(form);
    var error = form.querySelector(".error");
    if (error) {
      error.id = error.id || form.id + "-error";
      error.setAttribute("role", "alert");
      if (input) {
        input.setAttribute("aria-invalid", "true");
        input.setAttribute("aria-describedby", error.id);
      }
    }
  }

  function show(edit, editHtml) {
    edit.element.textContent = "";
    edit.form = formFor(edit.field, editHtml);
    edit.element.appendChild(edit.form);
    edit.element.classList.remove("inactive", "saving");
    edit.element.classList.add("active");
    edit.posted = IssueView.inputs(edit.form).toString();
    listen(edit);
    describe(edit.form);
    var input = firstInput(edit.form);
    if (input) {
      input.focus();
      if (input.select) {
        input.select();
      }
    }
  }

  function listen(edit) {
    edit.form.addEventListener("submit", function (event) {
      event.preventDefault();
      save(edit);
    });
    edit.form.querySelector(".cancel").addEventListener("click", function () {
      cancel(edit);
    });
    edit.form.addEventListener("focusout", function (event) {
      if (!event.relatedTarget || !edit.form.contains(event.relatedTarget)) {
        window.setTimeout(blurred, 150, edit);
      }
    });
  }

  /* Leaving the field saves what was typed, as in Jira; what was typed and refused is not sent again. */
  function blurred(edit) {
    if (open !== edit || edit.saving || !document.hasFocus() || edit.form.contains(document.activeElement)) {
      return;
    }
    JIRA.trigger(JIRA.Events.INLINE_EDIT_BLURRED, [edit.field]);
    if (IssueView.inputs(edit.form).toString() !== edit.posted) {
      save(edit);
    } else if (!edit.refused) {
      cancel(edit);
    }
  }

  function cancel(edit) {
    open = null;
    edit.element.innerHTML = edit.viewHtml;
    edit.element.classList.remove("active", "saving");
    edit.element.classList.add("inactive");
    edit.element.focus();
    JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [
      AJS.$(edit.element),
      JIRA.CONTENT_ADDED_REASON.panelRefreshed,
    ]);
  }

  function start(element) {
    if (open) {
      if (open.saving || !open.form || IssueView.inputs(open.form).toString() !== open.posted) {
        return;
      }
      cancel(open);
    }
    var edit = { element: element, field: fieldOf(element), viewHtml: element.innerHTML };
    open = edit;
    element.classList.add("loading");
    IssueView.get(
      IssueView.url("AjaxIssueEditAction!default.jspa", { decorator: "none", issueId: JIRA.Issue.getIssueId() })
    ).then(function (answer) {
      element.classList.remove("loading");
      var field = entry(answer.json, edit.field);
      if (!answer.ok || !field) {
        open = null;
        IssueView.pin(["This field cannot be edited."]);
        return;
      }
      show(edit, field.editHtml);
      JIRA.trigger(JIRA.Events.INLINE_EDIT_STARTED, [edit.field, field.fieldType, AJS.$(element)]);
      JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [
        AJS.$(element),
        JIRA.CONTENT_ADDED_REASON.inlineEditStarted,
      ]);
    });
  }

  function entry(json, id) {
    return ((json && json.fields) || []).filter(function (field) {
      return field.id === id;
    })[0];
  }

  function save(edit) {
    if (edit.saving) {
      return;
    }
    edit.saving = true;
    edit.element.classList.add("saving");
    var body = IssueView.inputs(edit.form);
    edit.posted = body.toString();
    body.append("issueId", JIRA.Issue.getIssueId());
    body.append("atl_token", IssueView.token());
    body.append("singleFieldEdit", "true");
    body.append("fieldsToForcePresent", edit.field);
    IssueView.pin([]);
    IssueView.post(IssueView.url("AjaxIssueAction.jspa", { decorator: "none" }), body).then(
      function (answer) {
        return answer.ok ? saved(edit, answer) : refused(edit, answer);
      },
      function () {
        fatal(edit);
      }
    );
  }

  function saved(edit, answer) {
    if (!answer.json) {
      // Jira's client takes a page in answer to a save for the XSRF dialog
      fatal(edit);
      return undefined;
    }
    open = null;
    JIRA.trigger(JIRA.Events.INLINE_EDIT_SAVE_COMPLETE, [JIRA.Issue.getIssueId(), [edit.field]]);
    return IssueView.refresh().then(function () {
      var element = document.getElementById(edit.element.id);
      if (element) {
        element.focus();
      }
    });
  }

  function fatal(edit) {
    edit.saving = false;
    edit.element.classList.remove("saving");
    IssueView.pin([IssueView.fatal]);
    IssueView.refreshed();
  }

  function refused(edit, answer) {
    if (!answer.json) {
      fatal(edit);
      return;
    }
    // dereferenced without a look, as Jira's client does: an answer without it must show as the fault it is
    var errors = answer.json.errorCollection.errors || {};
    var field = entry(answer.json, edit.field);
    IssueView.pin(answer.json.errorCollection.errorMessages || []);
    // without both, Jira's client leaves the field in its saving state
    if (errors[edit.field] && field) {
      edit.saving = false;
      edit.refused = true;
      show(edit, field.editHtml);
      beside(edit, errors[edit.field]);
    }
    IssueView.refreshed();
  }

  /* The answer's editHtml holds the message already when Jira renders it; else it is put below the input. */
  function beside(edit, message) {
    if (!edit.form.querySelector(".error")) {
      var error = document.createElement("div");
      error.className = "error";
      error.setAttribute("data-field", edit.field);
      error.textContent = message;
      edit.form.querySelector(".inline-edit-fields").appendChild(error);
    }
    describe(edit.form);
  }

  document.addEventListener("click", function (event) {
    var element = event.target.closest(".editable-field.inactive");
    if (element && !event.target.closest("a")) {
      start(element);
    }
  });

  document.addEventListener("keydown", function (event) {
    var element = event.target.closest && event.target.closest(".editable-field");
    if (event.key === "Escape" && open && open.form) {
      event.preventDefault();
      cancel(open);
    } else if (element && event.target === element && (event.key === "Enter" || event.key === "F2")) {
      event.preventDefault();
      start(element);
    }
  });
})();
