/* What the scripts about heads-ups share: requests, texts, elements, what is said aloud, and how the issue is fetched anew. */
window.ContinuumHeadsUps = (function () {
    "use strict";

    var ADDRESS = "/rest/continuum/1.0/headsups";
    var CHANGED = "continuum-heads-ups-changed";
    var texts = null;
    var liveRegion = null;

    function contextPath() {
        return window.AJS && AJS.contextPath ? AJS.contextPath() : "";
    }

    function jQuery() {
        return (window.AJS && AJS.$) || window.jQuery;
    }

    /* Answers the JSON, or fails with {messages, errors}; without jQuery, so that no other script takes it for Jira's own. */
    function request(method, path, body) {
        return fetch(contextPath() + ADDRESS + path, {
            method: method,
            credentials: "same-origin",
            headers: { Accept: "application/json", "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
            body: body === undefined ? undefined : JSON.stringify(body)
        }).then(function (response) {
            return response.json().then(function (answer) {
                if (!response.ok) {
                    throw { messages: answer.errorMessages || [], errors: answer.errors || {} };
                }
                return answer;
            });
        });
    }

    /* A failure that says something; where Jira was not reached or its answer not understood, a sentence of our own. */
    function problem(failure, text) {
        return failure && failure.messages ? failure : { messages: [text("failed")], errors: {} };
    }

    /* Promises the texts: a function of a key and of what goes into the gaps. */
    function words() {
        texts = texts || request("GET", "/texts").catch(function (failure) {
            texts = null;
            throw failure;
        });
        return texts.then(function (all) {
            return function (key) {
                var gaps = Array.prototype.slice.call(arguments, 1);
                return (all[key] || key).replace(/\{(\d)\}/g, function (gap, index) {
                    return gaps[index] === undefined ? "" : gaps[index];
                });
            };
        });
    }

    /* An element; strings among its children become text. */
    function element(tag, attributes, children) {
        var made = document.createElement(tag);
        Object.keys(attributes || {}).forEach(function (name) {
            if (attributes[name] !== undefined && attributes[name] !== false) {
                made.setAttribute(name, attributes[name] === true ? "" : attributes[name]);
            }
        });
        (children || []).forEach(function (child) {
            if (child) {
                made.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
            }
        });
        return made;
    }

    function button(label, style, attributes, run) {
        var made = element("button", attributes, [label]);
        made.type = made.getAttribute("type") || "button";
        made.className = "aui-button" + (style ? " aui-button-" + style : "");
        if (run) {
            made.addEventListener("click", run);
        }
        return made;
    }

    function live() {
        if (!liveRegion) {
            liveRegion = element("div", { "class": "continuum-said", role: "status", "aria-live": "polite" });
            document.body.appendChild(liveRegion);
        }
        return liveRegion;
    }

    /* Says what was done, to be seen for a while and heard: a moment later, since nothing outside an open dialog is heard. */
    function say(sentence) {
        var region = live();
        window.clearTimeout(say.end);
        window.setTimeout(function () {
            region.textContent = sentence;
            region.classList.add("continuum-said-now");
        }, 150);
        say.end = window.setTimeout(function () {
            region.classList.remove("continuum-said-now");
        }, 6000);
    }

    function ago(iso, text) {
        var minutes = Math.floor((Date.now() - Date.parse(iso)) / 60000);
        if (minutes < 1) {
            return text("ago.now");
        }
        if (minutes < 60) {
            return text("ago.minutes", minutes);
        }
        return minutes < 1440 ? text("ago.hours", Math.floor(minutes / 60)) : text("ago.days", Math.floor(minutes / 1440));
    }

    function shownIssue() {
        return window.JIRA && JIRA.Issue && JIRA.Issue.getIssueId && JIRA.Issue.getIssueId();
    }

    /* Everything that shows heads-ups, and the issue where one is shown, fetches them anew. */
    function changed() {
        document.dispatchEvent(new CustomEvent(CHANGED));
        if (shownIssue() && JIRA.Events && JIRA.Events.REFRESH_ISSUE_PAGE) {
            JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]);
        }
    }

    function onChange(listener) {
        document.addEventListener(CHANGED, listener);
    }

    /* Runs now, and whenever Jira has put something new on the page. */
    function onContent(listener) {
        if (window.JIRA && JIRA.bind && JIRA.Events) {
            JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, listener);
            if (JIRA.Events.ISSUE_REFRESHED) {
                JIRA.bind(JIRA.Events.ISSUE_REFRESHED, listener);
            }
        }
        listener();
    }

    /* Puts the token the browser has now into a form that carries the one the page came with; a form with any other is not helped. */
    function keepToken(form) {
        var input = form.querySelector("input[name=atl_token]");
        var page = document.getElementById("atlassian-token");
        var now = /(?:^|; )atlassian\.xsrf\.token=([^;]+)/.exec(document.cookie);
        if (input && page && now && input.value === page.content) {
            input.value = decodeURIComponent(now[1]);
        }
    }

    document.addEventListener("DOMContentLoaded", live);

    return {
        jQuery: jQuery,
        contextPath: contextPath,
        request: request,
        problem: problem,
        words: words,
        element: element,
        button: button,
        say: say,
        ago: ago,
        shownIssue: shownIssue,
        changed: changed,
        onChange: onChange,
        onContent: onContent,
        keepToken: keepToken
    };
})();
