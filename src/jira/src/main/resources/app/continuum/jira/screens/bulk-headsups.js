/* One reason for a bulk change: sends all its heads-ups in one request, and goes on with the steps of the wizard. */
(function () {
    "use strict";

    var H = window.ContinuumHeadsUps;
    var PLACE = "data-continuum-several";
    var MOST = 1000;

    /* Each heads-up of groups of one value: {issue, field, value}. */
    function each(groups) {
        return groups.reduce(function (all, group) {
            return all.concat(Object.keys(group.issues).map(function (key) {
                return { issue: key, field: group.field, value: group.value };
            }));
        }, []);
    }

    /* Promises those that could not be given: [{issue, message}]. Later requests are sent only where the reason was taken. */
    function giveAll(wanted, said) {
        var not = [];
        var requests = Promise.resolve();
        for (var from = 0; from < wanted.length; from += MOST) {
            requests = requests.then(give.bind(null, wanted.slice(from, from + MOST), said, not));
        }
        return requests.then(function () { return not; });
    }

    function give(part, said, not) {
        var body = { headsUps: part, reason: said.reason, promised: said.promised, impact: said.impact };
        return H.request("POST", "/several", body).then(function (answer) {
            answer.headsUps.forEach(function (one) {
                if (one.message) {
                    not.push(one);
                }
            });
        });
    }

    /* The ids of the issues that go on, by key; but for those of which a heads-up could not be given. */
    function goingOn(groups, not) {
        var ids = {};
        groups.forEach(function (group) { Object.assign(ids, group.issues); });
        not.forEach(function (one) { delete ids[one.issue]; });
        return ids;
    }

    /* The steps from the beginning, with these issues chosen too; the refused one alone where none is left out. */
    function goOn(forms, ids, all) {
        forms.forEach(H.keepToken);
        if (all) {
            forms[forms.length - 1].submit();
            return;
        }
        Object.keys(ids).forEach(function (key) {
            forms[1].appendChild(H.element("input", { type: "hidden", name: "bulkedit_" + ids[key], value: "on" }));
        });
        window.ContinuumBulk.goOn(forms);
    }

    /* What could not be given, by why, each with its issues. */
    function problems(not, text) {
        var byMessage = {};
        not.forEach(function (one) {
            (byMessage[one.message] = byMessage[one.message] || []).push(one.issue);
        });
        return H.element("div", { "class": "aui-message aui-message-warning" }, [
            H.element("p", {}, [text("several-not", not.length)]),
            H.element("ul", {}, Object.keys(byMessage).map(function (message) {
                return H.element("li", {}, [message + " " + byMessage[message].join(", ")]);
            }))
        ]);
    }

    /* Some were given: nothing is sent twice, and the rest of the form makes way for what can be done now. */
    function offerTheRest(form, not, left, text, run) {
        var actions = form.querySelector(".continuum-actions");
        var button = left ? H.button(text("several-without"), "primary", {}, function () {
            button.disabled = true;
            run();
        }) : H.element("p", {}, [text("several-none-left")]);
        form.querySelectorAll("[data-continuum-why], .checkbox, .continuum-intro").forEach(function (part) { part.hidden = true; });
        form.querySelector(".continuum-problem").appendChild(problems(not, text));
        actions.textContent = "";
        actions.appendChild(button);
        if (left) {
            button.focus();
        }
    }

    function open(form, text) {
        var offers = JSON.parse(form.getAttribute(PLACE));
        var way = document.querySelector("[data-continuum-way-on]");
        var forms = Array.prototype.slice.call(way.querySelectorAll("form"));
        var reasons = H.why(text);
        var askToo = form.querySelector("#continuum-ask-too");
        var sending = form.querySelector("[data-continuum-sending]");
        reasons.parts.forEach(function (part) { form.querySelector("[data-continuum-why]").appendChild(part); });
        way.querySelectorAll(".aui-button-primary").forEach(function (other) { other.classList.remove("aui-button-primary"); });
        form.addEventListener("submit", function (event) {
            event.preventDefault();
            send();
        });
        form.hidden = false;

        function send() {
            var now = each(offers.now);
            var wanted = now.concat(askToo && askToo.checked ? each(offers.ask) : []);
            H.form.clear(form);
            H.form.busy(form, true);
            sending.textContent = text("several-sending", wanted.length);
            giveAll(wanted, reasons.said()).then(function (not) {
                var ids = goingOn(offers.now, not);
                var all = !form.hasAttribute("data-continuum-leaves-out") && !not.length;
                var left = Object.keys(ids).length + way.querySelectorAll("input[name^=bulkedit_]").length;
                sending.textContent = "";
                if (not.length) {
                    H.form.busy(form, false);
                    offerTheRest(form, not, left, text, function () { goOn(forms, ids, all); });
                } else {
                    goOn(forms, ids, all);
                }
            }, function (failure) {
                sending.textContent = "";
                H.form.busy(form, false);
                H.form.show(form, H.problem(failure, text));
            });
        }
    }

    function look() {
        document.querySelectorAll("form[" + PLACE + "]").forEach(function (form) {
            H.words().then(function (text) { open(form, text); }).catch(function () { /* the button that leaves them out is there */ });
        });
    }

    // the scripts of heads-ups come with the page, and are missing where they are switched off
    if (H) {
        look();
    }
}());
