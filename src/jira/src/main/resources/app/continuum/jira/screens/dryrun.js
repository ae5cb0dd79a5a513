/* Keeps the progress of a dry run up to date while somebody looks at it, and shows the result when it is there. */
(function () {
    "use strict";

    var PAUSE_MILLIS = 1000;

    function renew(answer, id, write) {
        var now = answer.getElementById(id);
        var shown = document.getElementById(id);
        if (now && shown) {
            write(shown, now);
        }
    }

    function show(text) {
        var answer = new DOMParser().parseFromString(text, "text/html");
        if (!answer.getElementById("continuum-dry-run")) {
            window.location.replace(window.location.pathname);
            return;
        }
        renew(answer, "continuum-dry-run-bar", function (shown, now) {
            shown.value = Number(now.getAttribute("value"));
        });
        renew(answer, "continuum-dry-run-numbers", function (shown, now) {
            shown.textContent = now.textContent;
        });
        window.setTimeout(look, PAUSE_MILLIS);
    }

    function look() {
        fetch(window.location.pathname, { credentials: "same-origin" }).then(function (answer) {
            return answer.text();
        }).then(show).catch(function () {
            window.setTimeout(look, PAUSE_MILLIS * 5);
        });
    }

    function begin() {
        if (document.getElementById("continuum-dry-run")) {
            window.setTimeout(look, PAUSE_MILLIS);
        }
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", begin);
    } else {
        begin();
    }
}());
