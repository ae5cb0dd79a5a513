/* The inbox: what waits, what was asked and what was decided, by client and field; and the number in Jira's header. */
(function () {
    "use strict";

    var H = window.ContinuumHeadsUps;
    var state = { view: "waiting", all: [], clientName: "", fieldName: "", chosen: {} };

    function inbox() {
        return document.getElementById("continuum-inbox");
    }

    function part(selector) {
        return inbox().querySelector(selector);
    }

    function tabs() {
        return Array.prototype.slice.call(inbox().querySelectorAll("[role=tab]"));
    }

    function shown() {
        return state.all.filter(function (one) {
            return (!state.clientName || one.clientName === state.clientName) && (!state.fieldName || one.fieldName === state.fieldName);
        });
    }

    function canAcknowledge(headsUp) {
        return headsUp.actions.indexOf("ACKNOWLEDGE") >= 0;
    }

    function filters(text) {
        part(".continuum-filters").hidden = !state.all.length;
        Array.prototype.forEach.call(inbox().querySelectorAll("[data-filter]"), function (select) {
            var name = select.getAttribute("data-filter");
            var values = state.all.map(function (one) { return one[name]; }).filter(function (value, index, all) {
                return all.indexOf(value) === index;
            }).sort();
            if (values.indexOf(state[name]) < 0) {
                state[name] = "";
            }
            select.textContent = "";
            [""].concat(values).forEach(function (value) {
                select.appendChild(H.element("option", { value: value, selected: value === state[name] }, [value || text("all")]));
            });
        });
    }

    function box(text) {
        return function (headsUp) {
            if (!canAcknowledge(headsUp)) {
                return null;
            }
            var input = H.element("input", {
                type: "checkbox", "data-choice": headsUp.id, "aria-label": text("choose", headsUp.fieldName, headsUp.issue)
            });
            input.checked = Boolean(state.chosen[headsUp.id]);
            input.addEventListener("change", function () {
                state.chosen[headsUp.id] = input.checked;
                several(text);
            });
            return input;
        };
    }

    /* What can be acknowledged, all together. */
    function several(text) {
        var place = part(".continuum-several");
        var able = shown().filter(canAcknowledge);
        var chosen = able.filter(function (one) { return state.chosen[one.id]; });
        place.textContent = "";
        place.hidden = able.length < 2;
        if (place.hidden) {
            return;
        }
        var all = H.element("input", { type: "checkbox", id: "continuum-choose-all" });
        all.checked = chosen.length === able.length;
        all.addEventListener("change", function () {
            able.forEach(function (one) { state.chosen[one.id] = all.checked; });
            draw(text);
            document.getElementById("continuum-choose-all").focus();
        });
        place.appendChild(all);
        place.appendChild(H.element("label", { "for": "continuum-choose-all" }, [text("choose-all")]));
        place.appendChild(H.button(text("acknowledge-chosen"), "", { disabled: !chosen.length }, function () {
            chosen.reduce(function (before, one) {
                return before.then(function () { return H.act(one, "ACKNOWLEDGE"); });
            }, Promise.resolve()).then(function () {
                H.say(text("done-ACKNOWLEDGE"));
            }, function (failure) {
                H.say(H.problem(failure, text).messages.join(" "));
            }).then(H.changed);
        }));
    }

    function draw(text) {
        var cards = part(".continuum-cards");
        var found = shown();
        cards.textContent = "";
        found.forEach(function (headsUp) {
            cards.appendChild(H.card(headsUp, text, { heading: "h2", where: true, head: box(text) }));
        });
        if (!found.length) {
            cards.appendChild(H.element("p", { "class": "continuum-empty" }, [text(state.all.length ? "filtered-none" : state.view + "-none")]));
        }
        several(text);
    }

    /* Whoever has done something to a card that is gone finds the focus where the cards are. */
    function load(afterChange) {
        var view = state.view;
        return Promise.all([H.words(), H.request("GET", "?view=" + view)]).then(function (both) {
            if (view !== state.view) {
                return;
            }
            state.all = both[1].headsUps;
            filters(both[0]);
            draw(both[0]);
            if (afterChange && document.activeElement === document.body) {
                part("[role=tabpanel]").focus({ preventScroll: true });
            }
        }).catch(function (failure) {
            part(".continuum-cards").textContent = (failure.messages || []).join(" ");
        });
    }

    function choose(tab) {
        tabs().forEach(function (one) {
            one.setAttribute("aria-selected", one === tab);
            one.tabIndex = one === tab ? 0 : -1;
        });
        part("[role=tabpanel]").setAttribute("aria-labelledby", tab.id);
        state.view = tab.getAttribute("data-view");
        state.chosen = {};
        window.history.replaceState(null, "", "#" + state.view);
        return load(false);
    }

    function tabOf(view) {
        return tabs().filter(function (tab) { return tab.getAttribute("data-view") === view; })[0];
    }

    /* The one that a mail leads to; it is shown even where it is in none of the lists. */
    function showOne(id) {
        return H.request("GET", "/" + id).then(function (one) {
            return choose(tabOf(one.standing === "ASKER" ? "mine" : one.actions.length ? "waiting" : "decided")).then(H.words).then(function (text) {
                if (!state.all.some(function (known) { return known.id === one.id; })) {
                    state.all.unshift(one);
                    filters(text);
                    draw(text);
                }
                part("[data-heads-up=\"" + one.id + "\"]").focus();
            });
        }).catch(function () {
            return choose(tabs()[0]);
        });
    }

    function arrows(event) {
        var all = tabs();
        var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step) {
            event.preventDefault();
            var next = all[(all.indexOf(event.currentTarget) + step + all.length) % all.length];
            choose(next);
            next.focus();
        }
    }

    function start() {
        tabs().forEach(function (tab) {
            tab.addEventListener("click", function () { choose(tab); });
            tab.addEventListener("keydown", arrows);
        });
        Array.prototype.forEach.call(inbox().querySelectorAll("[data-filter]"), function (select) {
            select.addEventListener("change", function () {
                state[select.getAttribute("data-filter")] = select.value;
                H.words().then(draw);
            });
        });
        H.onChange(function () { load(true); });
        var wanted = window.location.hash.replace("#", "");
        if (/^headsup-\d+$/.test(wanted)) {
            showOne(wanted.replace("headsup-", ""));
        } else {
            choose(tabOf(wanted) || tabs()[0]);
        }
    }

    /* The number in the header was true when the page was made. */
    H.onChange(function () {
        var link = document.getElementById("continuum-heads-ups-link");
        if (link) {
            Promise.all([H.words(), H.request("GET", "/count")]).then(function (both) {
                link.textContent = both[0]("link", both[1].waiting ? "(" + both[1].waiting + ")" : "").trim();
            }).catch(function () { /* the old number stands */ });
        }
    });

    if (inbox()) {
        start();
    }
})();
