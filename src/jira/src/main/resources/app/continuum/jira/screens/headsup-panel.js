/* The heads-ups of the issue that is shown: in the panel, and told to the badges beside the fields. */
(function () {
    "use strict";

    var H = window.ContinuumHeadsUps;
    var latest = 0;
    var refocus = false;

    function fill(place, answer, text) {
        place.textContent = "";
        place.appendChild(H.element("h3", { tabindex: "-1" }, [text("list")]));
        if (answer.headsUps.length) {
            answer.headsUps.forEach(function (headsUp) { place.appendChild(H.card(headsUp, text, { heading: "h4" })); });
        } else {
            place.appendChild(H.element("p", { "class": "continuum-quiet" }, [text("list-none")]));
        }
        if (answer.fields.length) {
            place.appendChild(H.button(text("send-title"), "", { "data-continuum-send": true }, function () {
                H.sendUnasked(place.getAttribute("data-continuum-issue"), answer.fields, text);
            }));
        }
    }

    /* Whoever had the focus in what is drawn anew finds it at its heading. */
    function draw(place, number) {
        var key = place.getAttribute("data-continuum-issue");
        Promise.all([H.words(), H.request("GET", "?issue=" + encodeURIComponent(key))]).then(function (both) {
            if (number !== latest || !document.contains(place)) {
                return;
            }
            var within = place.contains(document.activeElement) || refocus;
            fill(place, both[1], both[0]);
            if (within && (document.activeElement === document.body || !document.activeElement)) {
                place.querySelector("h3").focus();
            }
            document.dispatchEvent(new CustomEvent("continuum-heads-ups", { detail: { issue: key, headsUps: both[1].headsUps } }));
        }).catch(function () { /* without them the screen is as it was */ });
    }

    /* Once for each panel that comes, and again when the issue was refreshed: Jira adds content of all kinds. */
    function refresh(event) {
        var place = document.querySelector("[data-continuum-issue]");
        var isNews = !event || event.type !== "newContentAdded";
        if (place && place.getAttribute("data-continuum-issue") && (isNews || !place.hasAttribute("data-continuum-drawn"))) {
            place.setAttribute("data-continuum-drawn", "");
            draw(place, ++latest);
        }
    }

    /* After something was done the issue is drawn anew too, and with it the button that had the focus is gone. */
    H.onChange(function () {
        refocus = true;
        window.setTimeout(function () { refocus = false; }, 3000);
        refresh();
    });
    H.onContent(refresh);
})();
