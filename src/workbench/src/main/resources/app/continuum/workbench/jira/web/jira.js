/* The globals that scripts on a Jira page rely on: JIRA, AJS with the real jQuery, and just enough AMD. */
(function () {
  "use strict";

  var listeners = {};

  function bind(names, listener) {
    names.split(/\s+/).forEach(function (name) {
      (listeners[name] = listeners[name] || []).push(listener);
    });
  }

  function unbind(names, listener) {
    names.split(/\s+/).forEach(function (name) {
      listeners[name] = (listeners[name] || []).filter(function (known) {
        return listener && known !== listener;
      });
    });
  }

  /* A listener that throws is reported and does not keep the others from running. */
  function trigger(name, args) {
    (listeners[name] || []).slice().forEach(function (listener) {
      try {
        listener.apply(document, [{ type: name, target: document }].concat(args || []));
      } catch (e) {
        window.console.error(e);
      }
    });
  }

  var types = {
    NEW_CONTENT_ADDED: "newContentAdded",
    ISSUE_REFRESHED: "issueRefreshed",
    PANEL_REFRESHED: "panelRefreshed",
    REFRESH_ISSUE_PAGE: "refreshIssuePage",
    INLINE_EDIT_STARTED: "inlineEditStarted",
    INLINE_EDIT_BLURRED: "inlineEditBlurred",
    INLINE_EDIT_SAVE_COMPLETE: "inlineEditSaveComplete",
    VALIDATION_ERROR: "validationError",
  };

  var reasons = {
    pageLoad: "pageLoad",
    panelRefreshed: "panelRefreshed",
    dialogReady: "dialogReady",
    inlineEditStarted: "inlineEditStarted",
  };

  function meta(name) {
    var element = document.querySelector('meta[name="ajs-' + name + '"]');
    return element ? element.getAttribute("content") : undefined;
  }

  function ready(listener) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", listener);
    } else {
      listener();
    }
  }

  /* The announcement at the foot of the page, as AUI's flag. */
  function flag(options) {
    var place = document.getElementById("aui-flag-container");
    if (!place) {
      place = document.createElement("div");
      place.id = "aui-flag-container";
      place.setAttribute("aria-live", "polite");
      document.body.appendChild(place);
    }
    var element = document.createElement("div");
    element.className = "aui-flag aui-message aui-message-" + (options.type || "info");
    var title = document.createElement("p");
    title.className = "title";
    title.textContent = options.title || "";
    element.appendChild(title);
    var body = document.createElement("div");
    body.innerHTML = options.body || "";
    element.appendChild(body);
    place.appendChild(element);
    if (options.close !== "manual") {
      window.setTimeout(function () {
        element.remove();
      }, 8000);
    }
    return element;
  }

  window.JIRA = {
    Events: types,
    CONTENT_ADDED_REASON: reasons,
    bind: bind,
    unbind: unbind,
    trigger: trigger,
    Issue: {
      getIssueId: function () {
        var key = document.getElementById("key-val");
        return key ? key.getAttribute("rel") : undefined;
      },
      getIssueKey: function () {
        return meta("issue-key");
      },
    },
  };

  window.AJS = {
    $: window.jQuery,
    contextPath: function () {
      return meta("context-path") || "";
    },
    Meta: {
      get: meta,
      getBoolean: function (name) {
        return meta(name) === "true";
      },
    },
    toInit: ready,
    flag: flag,
  };

  var modules = {
    jquery: window.jQuery,
    "jira/util/events": { bind: bind, unbind: unbind, on: bind, off: unbind, trigger: trigger },
    "jira/util/events/types": types,
    "jira/util/events/reasons": reasons,
    "wrm/context-path": window.AJS.contextPath,
    "aui/flag": flag,
  };

  function resolve(name) {
    var module = modules[name];
    if (module && module.factory) {
      module = modules[name] = module.factory.apply(window, module.needs.map(resolve));
    }
    if (module === undefined) {
      throw new Error("No module " + name);
    }
    return module;
  }

  window.require = function (names, use) {
    if (typeof names === "string") {
      return resolve(names);
    }
    var found = names.map(resolve);
    return use ? use.apply(window, found) : undefined;
  };

  window.define = function (name, needs, factory) {
    modules[name] = factory ? { needs: needs, factory: factory } : { needs: [], factory: needs };
  };
  window.define.amd = {};

  ready(function () {
    trigger(types.NEW_CONTENT_ADDED, [window.jQuery(document.body), reasons.pageLoad]);
  });
})();
