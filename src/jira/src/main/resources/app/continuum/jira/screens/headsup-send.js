/* The dialog "Send a heads-up": one reason for one or more fields, and a request for each of them. */
(function () {
    "use strict";

    var H = window.ContinuumHeadsUps;
    var LONGEST = 2000;
    var SHORTEST = 3;

    /* Why: the reason, the promise, the impact. given is what somebody has said before, or nothing. */
    function why(text, given) {
        var before = given || { reason: "", promised: false, impact: {} };
        var reason = H.area(3, before.reason);
        var promised = H.element("input", { type: "checkbox", "class": "checkbox", id: "continuum-promised" });
        var impacts = ["scope", "time", "price"].map(function (name) {
            var input = H.area(2, before.impact[name]);
            return { name: name, input: input, part: H.part({ name: "impact." + name, label: text("impact-" + name), input: input }) };
        });
        var reasonPart = H.part({ name: "reason", label: text("reason"), input: reason, hint: " " });
        reason.required = true;
        reason.setAttribute("data-first", "");
        promised.checked = before.promised;
        count(reason, reasonPart.querySelector(".description"), text);
        return {
            parts: [
                reasonPart,
                H.element("div", { "class": "checkbox" }, [promised, H.element("label", { "for": "continuum-promised" }, [text("promised")])]),
                H.element("details", { "class": "continuum-impact", open: impacts.some(function (one) { return one.input.value; }) },
                    [H.element("summary", {}, [text("impact")])]
                        .concat(impacts.map(function (one) { return one.part; }))
                        .concat([H.element("div", { "data-part": "impact" }, [H.element("div", { "class": "error", role: "alert" })])]))
            ],
            said: function () {
                var impact = {};
                impacts.forEach(function (one) { impact[one.name] = one.input.value; });
                return { reason: reason.value, promised: promised.checked, impact: impact };
            }
        };
    }

    function count(reason, place, text) {
        function show() {
            place.textContent = text("reason-count", Array.from(reason.value.trim()).length, LONGEST, SHORTEST);
        }
        reason.addEventListener("input", show);
        show();
    }

    /* A field that was refused, or was chosen: whose it is, what it is now, and what it should be. */
    function row(field, index, text) {
        var input = H.line(field.typed);
        input.readOnly = Boolean(field.fixed);
        var before = H.element("div", { "class": "continuum-before" }, [
            H.element("span", { "class": "continuum-owner" }, [text("send-owner", field.owner)]),
            field.now ? H.element("span", { "class": "continuum-now" }, [text("send-now", field.now)]) : null
        ]);
        return {
            field: field,
            input: input,
            sent: false,
            part: H.part({ name: "row." + index, label: text("send-wanted", field.name), before: before, input: input })
        };
    }

    function body(field, value, said) {
        return { issue: field.issue, field: field.field, value: value, reason: said.reason, promised: said.promised, impact: said.impact,
            override: Boolean(field.overridden) };
    }

    /* Sends one; what is wrong with the field or its value stands at its row, once. */
    function sendOne(one, index, said) {
        return H.request("POST", "", body(one.field, one.input.value, said)).then(function (answer) {
            one.sent = true;
            one.state = answer.state;
        }, function (failure) {
            if (!failure.messages) {
                throw failure;
            }
            var own = failure.messages.slice();
            var errors = {};
            Object.keys(failure.errors).forEach(function (name) {
                if (name === "reason" || name.indexOf("impact") === 0) {
                    errors[name] = failure.errors[name];
                } else {
                    own.push(failure.errors[name]);
                }
            });
            if (own.length) {
                errors["row." + index] = own.join(" ");
            }
            return errors;
        });
    }

    /* All that are not sent yet, one after the other; fails with the errors of all of them. */
    function sendAll(rows, said, text) {
        var errors = {};
        return rows.reduce(function (before, one, index) {
            return before.then(function () {
                return one.sent ? undefined : sendOne(one, index, said);
            }).then(function (wrong) {
                Object.keys(wrong || {}).forEach(function (name) { errors[name] = wrong[name]; });
                if (one.sent) {
                    one.input.disabled = true;
                    one.part.querySelector(".continuum-owner").textContent = text("send-sent");
                }
            });
        }, Promise.resolve()).then(function () {
            if (Object.keys(errors).length) {
                throw { messages: [], errors: errors };
            }
        });
    }

    /* Whether the guard is to be overridden, for those fields of which it may be; they are then saved at once. */
    function override(fields, text, changed) {
        var box = H.element("input", { type: "checkbox", "class": "checkbox", id: "continuum-override", "aria-describedby": "continuum-override-hint" });
        box.addEventListener("change", function () {
            fields.filter(function (field) { return field.override; }).forEach(function (field) {
                field.overridden = box.checked;
                field.atOnce = box.checked;
            });
            changed();
        });
        return H.element("div", { "class": "checkbox continuum-override" }, [
            box, H.element("label", { "for": "continuum-override" }, [text("override")]),
            H.element("div", { "class": "description", id: "continuum-override-hint" }, [text("override-hint")])
        ]);
    }

    /*
     * Opens the dialog for fields: [{issue, field, name, owner, now, typed, atOnce, override, fixed}], where fixed is a value that cannot be typed otherwise.
     * more may hold others (a function of the dialog, to buttons), sent (called with the values when all are sent, promises) and closed.
     */
    function send(fields, text, more) {
        var atOnce = function () { return fields.every(function (field) { return field.atOnce; }); };
        var intro = function () { return text(atOnce() ? "send-and-save-intro" : "send-intro"); };
        var submit = function () { return text(atOnce() ? "send-and-save" : "send"); };
        var rows = fields.map(function (field, index) { return row(field, index, text); });
        var reasons = why(text);
        function relabel() {
            dialog.element.querySelector("[type=submit]").textContent = submit();
            dialog.element.querySelector("#continuum-dialog-intro").textContent = intro();
        }
        var dialog = H.dialog({
            title: text("send-title"),
            intro: intro(),
            parts: rows.map(function (one) { return one.part; }).concat(reasons.parts).concat(
                fields.some(function (field) { return field.override; }) ? [override(fields, text, relabel)] : []),
            submit: submit(),
            cancel: text("cancel"),
            others: more.others ? more.others(function () { return dialog; }) : [],
            text: text,
            closed: more.closed,
            send: function () {
                return sendAll(rows, reasons.said(), text).then(function () {
                    return more.sent(rows.map(function (one) { return one.input.value; }));
                });
            }
        });
        return dialog;
    }

    /* The same for a field that is chosen in the dialog; fields: those of the issue's answer. */
    function sendUnasked(issue, fields, text) {
        var choice = H.element("select", { "class": "select full-width-field", "data-first": true },
            [H.element("option", { value: "" }, [text("send-choose")])].concat(fields.map(function (field) {
                return H.element("option", { value: field.id }, [field.name]);
            })));
        var wanted = H.line("");
        var facts = H.element("div", { "class": "continuum-before" });
        var reasons = why(text);
        var chosen = function () { return fields.filter(function (field) { return field.id === choice.value; })[0]; };
        choice.addEventListener("change", function () {
            var field = chosen();
            facts.textContent = "";
            if (field) {
                facts.appendChild(H.element("span", { "class": "continuum-owner" }, [text("send-owner", field.owner)]));
                if (field.now) {
                    facts.appendChild(H.element("span", { "class": "continuum-now" }, [text("send-now", field.now)]));
                }
            }
        });
        reasons.parts[0].querySelector("textarea").removeAttribute("data-first");
        H.dialog({
            title: text("send-title"),
            intro: text("send-intro"),
            parts: [
                H.part({ name: "field", label: text("send-field"), input: choice }),
                H.part({ name: "row.0", label: text("send-value"), before: facts, input: wanted, hint: text("send-value-hint") })
            ].concat(reasons.parts),
            submit: text("send"),
            cancel: text("cancel"),
            text: text,
            send: function () {
                var field = chosen();
                if (!field) {
                    return Promise.reject({ messages: [], errors: { field: text("send-choose") } });
                }
                var one = { field: { issue: issue, field: field.id }, input: wanted };
                return sendOne(one, 0, reasons.said()).then(function (errors) {
                    if (errors) {
                        throw { messages: [], errors: errors };
                    }
                    H.say(text(one.state === "GIVEN" ? "send-given" : "send-done"));
                    H.changed();
                });
            }
        });
    }

    H.why = why;
    H.send = send;
    H.sendUnasked = sendUnasked;
})();
