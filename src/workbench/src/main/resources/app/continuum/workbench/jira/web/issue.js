/* What inline edit and quick edit share: requests as Jira's clients send them, and the refresh of the issue view. */
(function () {
  "use strict";

  function token() {
    var meta = document.getElementById("atlassian-token");
    return meta ? meta.getAttribute("content") : "";
  }

  function url(action, parameters) {
    return AJS.contextPath() + "/secure/" + action + "?" + new URLSearchParams(parameters);
  }

  var headers = { "X-SITEMESH-OFF": "true", "X-Requested-With": "XMLHttpRequest" };

  function answer(xhr) {
    var json;
    try {
      json = JSON.parse(xhr.responseText);
    } catch (e) {
      json = undefined;
    }
    return { ok: xhr.status >= 200 && xhr.status < 300, status: xhr.status, json: json, text: xhr.responseText };
  }

  /* Through jQuery, as everything on Jira's issue page, so that an app hears of it by ajaxComplete. */
  function send(settings) {
    return new Promise(function (resolve, reject) {
      AJS.$.ajax(AJS.$.extend({ headers: headers, dataType: "text" }, settings)).always(function (data, status, last) {
        var xhr = last && last.getAllResponseHeaders ? last : data;
        if (xhr.status) {
          resolve(answer(xhr));
        } else {
          reject(new Error(status));
        }
      });
    });
  }

  function get(address) {
    return send({ url: address });
  }

  function post(address, body) {
    return send({ url: address, type: "POST", data: body.toString() });
  }

  /* The form's inputs in the order of the screen, as application/x-www-form-urlencoded. */
  function inputs(form) {
    var body = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      body.append(name, value);
    });
    return body;
  }

  /* Scripts that come in through innerHTML do not run; Jira's do. */
  function runScripts(element) {
    element.querySelectorAll("script").forEach(function (script) {
      var fresh = document.createElement("script");
      Array.from(script.attributes).forEach(function (attribute) {
        fresh.setAttribute(attribute.name, attribute.value);
      });
      fresh.textContent = script.textContent;
      script.replaceWith(fresh);
    });
  }

  /* Fetches the page again and puts its issue in place of the one shown. */
  function refresh() {
    var key = JIRA.Issue.getIssueKey();
    return fetch(AJS.contextPath() + "/browse/" + key, { credentials: "same-origin" })
      .then(function (response) {
        return response.text();
      })
      .then(function (html) {
        var fresh = new DOMParser().parseFromString(html, "text/html").getElementById("issue-content");
        var shown = document.getElementById("issue-content");
        if (!fresh || !shown) {
          window.location.reload();
          return;
        }
        fresh = document.importNode(fresh, true);
        shown.replaceWith(fresh);
        runScripts(fresh);
        JIRA.trigger(JIRA.Events.NEW_CONTENT_ADDED, [AJS.$(fresh), JIRA.CONTENT_ADDED_REASON.panelRefreshed]);
        refreshed();
      });
  }

  function refreshed() {
    JIRA.trigger(JIRA.Events.ISSUE_REFRESHED, [JIRA.Issue.getIssueId()]);
  }

  /* Pins a message to the top of the issue; text only. */
  function pin(messages) {
    var place = document.getElementById("issue-errors");
    place.textContent = "";
    messages.forEach(function (message) {
      var box = document.createElement("div");
      box.className = "aui-message aui-message-error error";
      box.textContent = message;
      place.appendChild(box);
    });
  }

  JIRA.bind(JIRA.Events.REFRESH_ISSUE_PAGE, refresh);

  window.IssueView = {
    token: token,
    url: url,
    get: get,
    post: post,
    inputs: inputs,
    refresh: refresh,
    refreshed: refreshed,
    pin: pin,
    fatal: "Your changes could not be saved: Jira could not be reached, or its answer was not understood.",
  };
})();
