/* Shows beside each guarded field on an issue screen whose it is. Comfort only: the gate is the boundary. */
(function () {
    "use strict";

    var NOT_BY_ID = { duedate: "due-date", timeoriginalestimate: "tt_single_values_orig", timeestimate: "tt_single_values_remain", summary: "summary-val" };
    var known = {};
    var pending = {};

    function contextPath() {
        return window.AJS && AJS.contextPath ? AJS.contextPath() : "";
    }

    function issueKey() {
        var shown = document.getElementById("key-val");
        return shown ? (shown.getAttribute("data-issue-key") || shown.textContent).trim() : "";
    }

    function elementOf(field) {
        return document.getElementById(NOT_BY_ID[field] || field + "-val");
    }

    function badge(field) {
        var mark = document.createElement("span");
        mark.className = "continuum-badge continuum-role-" + field.ownerRole + (field.held ? " continuum-badge-held" : "");
        mark.setAttribute("data-continuum-field", field.id);
        mark.textContent = field.owner;
        mark.title = field.owner + ": " + field.names + ". " + field.rule;
        return mark;
    }

    /* What somebody would like the field to be, told by the script that fetches the heads-ups. */
    function wish(headsUp) {
        var mark = document.createElement("span");
        mark.className = "continuum-pending";
        mark.setAttribute("data-continuum-pending", headsUp.field);
        mark.textContent = headsUp.askerName + ": " + headsUp.seenShown + " \u2192 " + headsUp.wantedShown;
        mark.title = headsUp.reason;
        return mark;
    }

    function wishes(field) {
        return (pending[issueKey()] || []).filter(function (headsUp) {
            return headsUp.field === field && (headsUp.state === "OPEN" || headsUp.state === "APPLYING");
        });
    }

    /* Beside the value, not in it: what is in it would be gone, or sent, when the field is edited inline. */
    function show(fields) {
        document.querySelectorAll("[data-continuum-field], [data-continuum-pending]").forEach(function (old) { old.remove(); });
        fields.forEach(function (field) {
            var element = elementOf(field.id);
            if (!element || !element.parentNode) {
                return;
            }
            var last = badge(field);
            element.insertAdjacentElement("afterend", last);
            wishes(field.id).forEach(function (headsUp) {
                last.insertAdjacentElement("afterend", wish(headsUp));
            });
        });
    }

    function fieldsOf(answer) {
        return answer.clients.reduce(function (all, client) { return all.concat(client.fields); }, []);
    }

    function refresh() {
        var key = issueKey();
        if (!key) {
            return;
        }
        if (known[key]) {
            show(known[key]);
            return;
        }
        fetch(contextPath() + "/rest/continuum/1.0/issues/" + encodeURIComponent(key), { credentials: "same-origin", headers: { Accept: "application/json" } })
            .then(function (response) { return response.ok ? response.json() : { clients: [] }; })
            .then(function (answer) {
                known[key] = fieldsOf(answer);
                show(known[key]);
            })
            .catch(function () { /* without badges the screen is as Jira made it */ });
    }

    function listen() {
        document.addEventListener("continuum-heads-ups", function (event) {
            pending[event.detail.issue] = event.detail.headsUps;
            refresh();
        });
        if (window.JIRA && JIRA.bind && JIRA.Events) {
            JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, refresh);
            if (JIRA.Events.ISSUE_REFRESHED) {
                JIRA.bind(JIRA.Events.ISSUE_REFRESHED, refresh);
            }
        }
        refresh();
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", listen);
    } else {
        listen();
    }
})();
