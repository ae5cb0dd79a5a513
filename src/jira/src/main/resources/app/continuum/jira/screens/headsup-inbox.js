/* The inbox: what waits, what was asked and what was decided, by client and field; and the number in Jira's header. */
(function () {
    "use strict";

    var H = window.ContinuumHeadsUps;
    /* all: what is loaded; next: where the following page begins; known: the clients and fields that were met, by their ids. */
    var state = { view: "waiting", all: [], next: 0, client: "", field: "", known: { client: {}, field: {} }, chosen: {} };

    function inbox() {
        return document.getElementById("continuum-inbox");
    }

    function part(selector) {
        return inbox().querySelector(selector);
    }

    function tabs() {
        return Array.prototype.slice.call(inbox().querySelectorAll("[role=tab]"));
    }

    function canAcknowledge(headsUp) {
        return headsUp.actions.indexOf("ACKNOWLEDGE") >= 0;
    }

    function filters(text) {
        state.all.forEach(function (one) {
            state.known.client[one.client] = one.clientName;
            state.known.field[one.field] = one.fieldName;
        });
        part(".continuum-filters").hidden = !state.all.length && !state.client && !state.field;
        Array.prototype.forEach.call(inbox().querySelectorAll("[data-filter]"), function (select) {
            var name = select.getAttribute("data-filter");
            var known = state.known[name];
            select.textContent = "";
            select.appendChild(H.element("option", { value: "" }, [text("all")]));
            Object.keys(known).sort(function (one, other) { return known[one].localeCompare(known[other]); }).forEach(function (id) {
                select.appendChild(H.element("option", { value: id, selected: id === state[name] }, [known[id]]));
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

    function acknowledgeable() {
        return state.all.filter(canAcknowledge);
    }

    /* What can be acknowledged, all together: what is chosen of it, or everything, as far as it was seen. */
    function several(text) {
        var place = part(".continuum-several");
        var able = acknowledgeable();
        var chosen = able.filter(function (one) { return state.chosen[one.id]; });
        place.textContent = "";
        place.hidden = able.length < 2;
        if (place.hidden) {
            return;
        }
        var box = H.element("input", { type: "checkbox", id: "continuum-choose-all" });
        box.checked = chosen.length === able.length;
        box.addEventListener("change", function () {
            able.forEach(function (one) { state.chosen[one.id] = box.checked; });
            draw(text);
            document.getElementById("continuum-choose-all").focus();
        });
        place.appendChild(box);
        place.appendChild(H.element("label", { "for": "continuum-choose-all" }, [text("choose-all")]));
        place.appendChild(H.button(text("acknowledge-chosen"), "", { disabled: !chosen.length }, function () {
            finish(text, chosen.length === able.length ? acknowledgeTo(last()) : oneByOne(chosen));
        }));
        if (state.next) {
            place.appendChild(H.button(text("acknowledge-everything"), "", {}, function () {
                finish(text, acknowledgeTo(Number.MAX_SAFE_INTEGER));
            }));
        }
    }

    function last() {
        return state.all[state.all.length - 1].id;
    }

    function oneByOne(headsUps) {
        return headsUps.reduce(function (before, one) {
            return before.then(function () { return H.act(one, "ACKNOWLEDGE"); });
        }, Promise.resolve());
    }

    /* A piece at a time, so that no request takes long. */
    function acknowledgeTo(upTo, beyond) {
        return H.request("POST", "/acknowledge", { upTo: upTo, client: state.client, field: state.field, beyond: beyond || 0 }).then(function (answer) {
            return answer.next ? acknowledgeTo(upTo, answer.next) : undefined;
        });
    }

    function finish(text, work) {
        part("[role=tabpanel]").setAttribute("aria-busy", "true");
        work.then(function () {
            H.say(text("done-ACKNOWLEDGE"));
        }, function (failure) {
            H.say(H.problem(failure, text).messages.join(" "));
        }).then(function () {
            part("[role=tabpanel]").removeAttribute("aria-busy");
            H.changed();
        });
    }

    function draw(text) {
        var cards = part(".continuum-cards");
        var more = part(".continuum-more");
        cards.textContent = "";
        more.textContent = "";
        state.all.forEach(function (headsUp) {
            cards.appendChild(H.card(headsUp, text, { heading: "h2", where: true, head: box(text) }));
        });
        if (!state.all.length) {
            var none = state.client || state.field ? "filtered-none" : state.view + "-none";
            cards.appendChild(H.element("p", { "class": "continuum-empty" }, [text(none)]));
        }
        if (state.next) {
            more.appendChild(H.button(text("more"), "", {}, function () { load(text); }));
        }
        several(text);
    }

    function page(beyond) {
        var wanted = { view: state.view, client: state.client, field: state.field, beyond: beyond };
        return H.request("GET", "?" + Object.keys(wanted).filter(function (name) { return wanted[name]; }).map(function (name) {
            return name + "=" + encodeURIComponent(wanted[name]);
        }).join("&"));
    }

    /* The following page, behind those that are shown; whoever asked for it goes on where it begins. */
    function load(text) {
        var asked = JSON.stringify([state.view, state.client, state.field, state.next]);
        return page(state.next).then(function (answer) {
            if (asked !== JSON.stringify([state.view, state.client, state.field, state.next])) {
                return;
            }
            var first = answer.headsUps[0];
            state.all = state.all.concat(answer.headsUps);
            state.next = answer.next || 0;
            filters(text);
            draw(text);
            if (first) {
                part("[data-heads-up=\"" + first.id + "\"]").focus();
            }
        }).catch(fail);
    }

    function fail(failure) {
        part(".continuum-cards").textContent = (failure.messages || []).join(" ");
    }

    /* From the beginning. Whoever has done something to a card that is gone finds the focus where the cards are. */
    function begin(afterChange) {
        var asked = JSON.stringify([state.view, state.client, state.field]);
        return Promise.all([H.words(), page(0)]).then(function (both) {
            if (asked !== JSON.stringify([state.view, state.client, state.field])) {
                return;
            }
            state.all = both[1].headsUps;
            state.next = both[1].next || 0;
            filters(both[0]);
            draw(both[0]);
            if (afterChange && document.activeElement === document.body) {
                part("[role=tabpanel]").focus({ preventScroll: true });
            }
        }).catch(fail);
    }

    function choose(tab) {
        tabs().forEach(function (one) {
            one.setAttribute("aria-selected", one === tab);
            one.tabIndex = one === tab ? 0 : -1;
        });
        part("[role=tabpanel]").setAttribute("aria-labelledby", tab.id);
        state.view = tab.getAttribute("data-view");
        state.chosen = {};
        state.client = "";
        state.field = "";
        state.known = { client: {}, field: {} };
        window.history.replaceState(null, "", "#" + state.view);
        return begin(false);
    }

    function tabOf(view) {
        return tabs().filter(function (tab) { return tab.getAttribute("data-view") === view; })[0];
    }

    function viewOf(one) {
        if (one.standing === "ASKER") {
            return "mine";
        }
        return one.actions.indexOf("REVIEW") >= 0 ? "review" : canAcknowledge(one) ? "acknowledge" : one.actions.length ? "waiting" : "decided";
    }

    /* The one that a mail leads to; it is shown even where it is in none of the lists. */
    function showOne(id) {
        return H.request("GET", "/" + id).then(function (one) {
            return choose(tabOf(viewOf(one))).then(H.words).then(function (text) {
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
                begin(false);
            });
        });
        H.onChange(function () { begin(true); });
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
                link.textContent = both[0]("link", both[1].waiting ? "(" + (both[1].waiting < 100 ? both[1].waiting : "99+") + ")" : "").trim();
            }).catch(function () { /* the old number stands */ });
        }
    });

    if (inbox()) {
        start();
    }
})();
