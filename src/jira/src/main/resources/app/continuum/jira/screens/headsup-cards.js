/* One heads-up as a card, with the buttons of what the reader may do about it; the panel and the inbox show the same. */
(function () {
    "use strict";

    var H = window.ContinuumHeadsUps;
    var STYLES = { ACCEPT: "primary", ACKNOWLEDGE: "primary", REVIEW: "primary", WITHDRAW: "link", EDIT: "link", ASK_BACK: "link" };
    var TONES = {
        OPEN: "moved", APPLYING: "moved", ACCEPTED: "success", AMENDED: "success", DECLINED: "removed", GIVEN: "complete",
        FLAGGED: "moved", OVERRIDDEN: "removed"
    };

    function act(headsUp, action, more) {
        return H.request("POST", "/" + headsUp.id + "/" + action.toLowerCase().replace("_", "-"), Object.assign({ version: headsUp.version }, more));
    }

    function done(action, text) {
        H.say(text("done-" + action));
        H.changed();
    }

    function isSaved(headsUp) {
        return headsUp.state === "ACCEPTED" || Boolean(headsUp.savedAt);
    }

    function change(headsUp, text) {
        return H.element("dl", { "class": "continuum-change" }, [
            H.element("div", {}, [
                H.element("dt", {}, [text(headsUp.state === "OPEN" ? "now" : "was")]), H.element("dd", {}, [headsUp.seenShown])
            ]),
            H.element("div", { "class": "continuum-wanted" }, [
                H.element("dt", {}, [text(isSaved(headsUp) ? "saved" : "wanted")]), H.element("dd", {}, [headsUp.wantedShown])
            ])
        ]);
    }

    function impact(headsUp, text) {
        var said = ["scope", "time", "price"].filter(function (name) { return headsUp.impact[name]; });
        return said.length ? H.element("dl", { "class": "continuum-facts" }, said.map(function (name) {
            return H.element("div", {}, [
                H.element("dt", {}, [text("impact-" + name)]), H.element("dd", {}, [headsUp.impact[name]])
            ]);
        })) : null;
    }

    function time(iso, sentence) {
        return H.element("time", { datetime: iso, title: new Date(iso).toLocaleString(document.documentElement.lang || undefined) }, [sentence]);
    }

    function decision(headsUp, text) {
        var made = headsUp.decision;
        if (!made || headsUp.state === "APPLYING") {
            return null;
        }
        return H.element("div", { "class": "continuum-decision" }, [
            H.element("p", {}, [time(made.at, text("decided", made.byName, made.asName, H.ago(made.at, text)))]),
            headsUp.state === "AMENDED" ? H.element("p", {}, [text("saved-instead") + ": ", H.element("strong", {}, [made.valueShown])]) : null,
            made.answer ? H.element("blockquote", {}, [made.answer]) : null
        ]);
    }

    function about(headsUp, text) {
        return text("about", headsUp.fieldName, headsUp.issue, headsUp.askerName);
    }

    function amend(headsUp, text) {
        var value = H.line(headsUp.typed);
        var answer = H.area(2, "");
        value.setAttribute("data-first", "");
        H.dialog({
            title: text("amend-title"),
            intro: about(headsUp, text),
            parts: [
                change(headsUp, text),
                H.part({ name: "value", label: text("send-wanted", headsUp.fieldName), input: value, hint: text("send-value-hint") }),
                H.part({ name: "answer", label: text("amend-answer"), input: answer })
            ],
            submit: text("amend-title"),
            cancel: text("cancel"),
            text: text,
            send: function () {
                return act(headsUp, "AMEND", { value: value.value, answer: answer.value }).then(function () { done("AMEND", text); });
            }
        });
    }

    function decline(headsUp, text) {
        var answer = H.area(3, "");
        answer.required = true;
        H.dialog({
            title: text("decline-title"),
            intro: about(headsUp, text),
            parts: [change(headsUp, text), H.part({ name: "answer", label: text("reason"), input: answer })],
            submit: text("decline-title"),
            cancel: text("cancel"),
            text: text,
            send: function () {
                return act(headsUp, "DECLINE", { answer: answer.value }).then(function () { done("DECLINE", text); });
            }
        });
    }

    function edit(headsUp, text) {
        var value = H.line(headsUp.typed);
        var reasons = H.why(text, headsUp);
        H.dialog({
            title: text("edit-title"),
            intro: about(headsUp, text),
            parts: [H.part({ name: "value", label: text("send-wanted", headsUp.fieldName), input: value, hint: text("send-value-hint") })].concat(reasons.parts),
            submit: text("action-EDIT"),
            cancel: text("cancel"),
            text: text,
            send: function () {
                var body = Object.assign({ version: headsUp.version, value: value.value }, reasons.said());
                return H.request("PUT", "/" + headsUp.id, body).then(function () { done("EDIT", text); });
            }
        });
    }

    /* It has been seen, and whoever saved it is asked to put the old value back. */
    function askBack(headsUp, text) {
        var answer = H.area(3, "");
        answer.required = true;
        H.dialog({
            title: text("ask-back-title"),
            intro: text("ask-back-intro", headsUp.askerName, headsUp.seenShown),
            parts: [change(headsUp, text), H.part({ name: "answer", label: text("reason"), input: answer })],
            submit: text("ask-back-title"),
            cancel: text("cancel"),
            text: text,
            send: function () {
                return act(headsUp, "ASK_BACK", { answer: answer.value }).then(function () { done("ASK_BACK", text); });
            }
        });
    }

    var ASKING = { AMEND: amend, DECLINE: decline, EDIT: edit, ASK_BACK: askBack };

    /* What needs no more words is done at once; where it cannot be, the server says why beside the buttons, and the card is drawn anew. */
    function atOnce(headsUp, action, card, text, options) {
        card.setAttribute("aria-busy", "true");
        act(headsUp, action).then(function () {
            done(action, text);
        }).catch(function (failure) {
            var problem = H.problem(failure, text);
            var sentence = problem.messages.concat(Object.keys(problem.errors).map(function (name) { return problem.errors[name]; })).join(" ");
            return H.request("GET", "/" + headsUp.id).catch(function () { return headsUp; }).then(function (fresh) {
                var drawn = draw(fresh, text, options);
                card.replaceWith(drawn);
                drawn.querySelector(".continuum-card-problem").textContent = sentence;
                drawn.focus();
            });
        });
    }

    function buttons(headsUp, card, text, options) {
        return H.element("div", { "class": "continuum-actions" }, headsUp.actions.map(function (action) {
            var label = text("action-" + action);
            return H.button(label, STYLES[action], {
                "data-action": action, "aria-label": text("action-of", label, headsUp.fieldName, headsUp.issue)
            }, function () {
                if (ASKING[action]) {
                    ASKING[action](headsUp, text);
                } else {
                    atOnce(headsUp, action, card, text, options);
                }
            });
        }));
    }

    function issue(headsUp, text) {
        return H.element("p", { "class": "continuum-where" }, [
            H.element("a", { href: H.contextPath() + "/browse/" + headsUp.issue }, [headsUp.issue]), " " + headsUp.summary,
            H.element("span", { "class": "continuum-key" }, [headsUp.clientName])
        ]);
    }

    /* Who did what, in a sentence. */
    function deed(headsUp, text) {
        var ago = H.ago(headsUp.askedAt, text);
        if (headsUp.addresseeName) {
            return text("asks-back", headsUp.askerName, headsUp.addresseeName, ago);
        }
        var words = headsUp.savedAt ? (headsUp.state === "OVERRIDDEN" || headsUp.state === "REVIEWED" ? "overrode" : headsUp.reason ? "gave" : "flagged")
            : headsUp.state === "OPEN" ? "asks" : "asked";
        return text(words, headsUp.askerName, ago);
    }

    /* options: {heading: the tag of its heading, where: whether to say which issue it is of, head: what else stands beside the heading} */
    function draw(headsUp, text, options) {
        var title = "continuum-heads-up-" + headsUp.id;
        var card = H.element("article", { "class": "continuum-card", "data-heads-up": headsUp.id, "aria-labelledby": title, tabindex: "-1" }, [
            H.element("div", { "class": "continuum-card-head" }, [
                options.head ? options.head(headsUp) : null,
                H.element(options.heading, { id: title }, [headsUp.fieldName]),
                H.element("span", { "class": "aui-lozenge aui-lozenge-subtle aui-lozenge-" + (TONES[headsUp.state] || "default") },
                    [(headsUp.state === "GIVEN" || headsUp.state === "OVERRIDDEN") && !headsUp.savedAt ? text("given") : headsUp.stateName])
            ]),
            options.where ? issue(headsUp, text) : null,
            H.element("p", { "class": "continuum-asked" }, [time(headsUp.askedAt, deed(headsUp, text))]),
            change(headsUp, text),
            headsUp.reason ? H.element("blockquote", { "class": "continuum-why" }, [headsUp.reason]) : null,
            headsUp.promised ? H.element("p", { "class": "continuum-promised" }, [text("promised")]) : null,
            impact(headsUp, text),
            decision(headsUp, text)
        ]);
        if (headsUp.actions.length) {
            card.appendChild(buttons(headsUp, card, text, options));
        }
        card.appendChild(H.element("p", { "class": "continuum-card-problem error", role: "alert" }));
        return card;
    }

    H.card = draw;
    H.act = act;
})();
