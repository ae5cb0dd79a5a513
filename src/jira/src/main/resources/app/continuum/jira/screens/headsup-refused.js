/* Hears of refused edits by the header of the answer, or finds them on a page that says so, and opens the dialog. */
(function () {
    "use strict";

    var H = window.ContinuumHeadsUps;
    var HEADER = "X-Continuum-Heads-Up";
    var PLACE = "data-continuum-heads-up";
    var INPUTS = { timeoriginalestimate: "timetracking_originalestimate", timeestimate: "timetracking_remainingestimate" };

    function quickEdit() {
        return document.querySelector("#edit-issue-dialog form");
    }

    function isOf(name, field) {
        return name === field || name === INPUTS[field] || name.indexOf(field + ":") === 0;
    }

    function refusedInputs(form, refused) {
        return Array.prototype.filter.call(form.elements, function (input) {
            return refused.some(function (one) { return isOf(input.name, one.field); });
        });
    }

    function hasChanged(input) {
        if (input.tagName === "SELECT") {
            return Array.prototype.some.call(input.options, function (option) { return option.selected !== option.defaultSelected; })
                && Array.prototype.some.call(input.options, function (option) { return option.defaultSelected; });
        }
        return /^(checkbox|radio)$/.test(input.type) ? input.checked !== input.defaultChecked : input.value !== input.defaultValue;
    }

    function reset(input) {
        if (input.tagName === "SELECT") {
            Array.prototype.forEach.call(input.options, function (option) { option.selected = option.defaultSelected; });
        } else if (/^(checkbox|radio)$/.test(input.type)) {
            input.checked = input.defaultChecked;
        } else {
            input.value = input.defaultValue;
        }
    }

    /* Whether the form of the edit holds changes of other fields too. */
    function hasRest(settings, refused) {
        var form = quickEdit();
        return Boolean(form) && /QuickEditIssue\.jspa/.test(settings.url) && Array.prototype.some.call(form.elements, function (input) {
            return input.name && input.type !== "hidden" && hasChanged(input)
                && !refused.some(function (one) { return isOf(input.name, one.field); });
        });
    }

    /* What was sent, without these fields. */
    function without(data, refused) {
        var kept = new URLSearchParams();
        new URLSearchParams(data).forEach(function (value, name) {
            var gone = refused.some(function (one) {
                return isOf(name, one.field) || (name === "fieldsToForcePresent" && isOf(value, one.field));
            });
            if (!gone) {
                kept.append(name, value);
            }
        });
        return kept.toString();
    }

    /* What was sent, with what is wanted now. */
    function withValues(data, refused, values) {
        var sent = new URLSearchParams(data);
        refused.forEach(function (one, index) {
            if (one.atOnce && !one.fixed) {
                sent.set(inputsOf(data, one.field)[0], values[index]);
            }
        });
        return sent.toString();
    }

    function inputsOf(data, field) {
        var names = [];
        new URLSearchParams(data).forEach(function (value, name) {
            if (isOf(name, field)) {
                names.push(name);
            }
        });
        return names;
    }

    /* The same request once more, with that body; fails where it is not saved. */
    function again(settings, data) {
        return new Promise(function (resolve, reject) {
            H.jQuery().ajax({
                url: settings.url, type: settings.type, data: data, contentType: settings.contentType, headers: settings.headers,
                processData: false, dataType: "text", continuumAgain: true
            }).then(function (body, status, xhr) {
                (xhr.getResponseHeader(HEADER) ? reject : resolve)(xhr);
            }, reject);
        });
    }

    /* Jira's own form is closed by its own button, so that nothing typed there is sent once more. */
    function closeForms() {
        Array.prototype.forEach.call(document.querySelectorAll(".editable-field.active .cancel, #edit-issue-dialog .cancel"), function (cancel) {
            cancel.click();
        });
        // the dialog of a step shows the refusal instead of its form, so that it has no button to be closed by
        if (window.JIRA && JIRA.Dialog && JIRA.Dialog.current && JIRA.Dialog.current.hide) {
            JIRA.Dialog.current.hide();
        }
    }

    function isForm(settings) {
        return /^application\/x-www-form-urlencoded/.test(settings.contentType);
    }

    function restButton(settings, refused, state, text) {
        var blocked = waiting(refused);
        return function (dialog) {
            if (!hasRest(settings, blocked)) {
                return [];
            }
            var rest = H.button(text("rest"), "", {}, function () {
                dialog().run(function () {
                    return again(settings, without(settings.data, blocked)).catch(function () {
                        throw { messages: [text("rest-failed")], errors: {} };
                    });
                }).then(function (done) {
                    if (done) {
                        state.saved = true;
                        rest.remove();
                        dialog().note(text("rest-done"));
                    }
                });
            });
            return [rest];
        };
    }

    /* What waits for its owner; an override changes that while the dialog is open. */
    function waiting(refused) {
        return refused.filter(function (one) { return !one.atOnce; });
    }

    /* When all is sent: what may be saved at once is saved, and what waits for its owner no longer stands in Jira's form. */
    function after(settings, refused, state, text) {
        return function (values) {
            var blocked = waiting(refused);
            if (blocked.length < refused.length && (!blocked.length || isForm(settings))) {
                var wanted = isForm(settings) ? without(withValues(settings.data, refused, values), blocked) : settings.data;
                return again(settings, wanted).then(function () {
                    state.saved = true;
                    H.say(text("send-saved"));
                }, function () {
                    throw { messages: [text("send-not-saved")], errors: {} };
                });
            }
            state.sent = true;
            H.say(text("send-done"));
            return undefined;
        };
    }

    function closed(settings, refused, state) {
        return function () {
            var keepsTyping = state.sent && !state.saved && hasRest(settings, refused);
            if (keepsTyping) {
                refusedInputs(quickEdit(), refused).forEach(reset);
            } else if (state.sent || state.saved) {
                closeForms();
            }
            if (state.sent || state.saved) {
                H.changed();
            }
        };
    }

    /* What the fields are now stands in the answer about their issue. */
    function known(refused) {
        return H.request("GET", "?issue=" + encodeURIComponent(refused[0].issue)).then(function (answer) {
            refused.forEach(function (one) {
                var field = (answer.fields || []).filter(function (candidate) { return candidate.id === one.field; })[0];
                one.now = field && one.issue === refused[0].issue ? field.now : "";
            });
            return refused;
        }, function () { return refused; });
    }

    function offer(settings, refused) {
        var state = { sent: false, saved: false };
        refused.forEach(function (one) {
            one.fixed = (one.atOnce || one.override) && !(isForm(settings) && inputsOf(settings.data, one.field).length === 1);
        });
        Promise.all([H.words(), known(refused)]).then(function (both) {
            var text = both[0];
            if (!H.dialogIsOpen()) {
                H.send(refused, text, {
                    others: restButton(settings, refused, state, text),
                    sent: after(settings, refused, state, text),
                    closed: closed(settings, refused, state)
                });
            }
        }).catch(function () { /* Jira shows the refusal itself */ });
    }

    function hear(event, xhr, settings) {
        var ours = xhr && xhr.getResponseHeader && !settings.crossDomain && !settings.continuumAgain;
        var said = ours && xhr.getResponseHeader(HEADER);
        if (said) {
            var refused = JSON.parse(decodeURIComponent(said.replace(/\+/g, "%20")));
            // after Jira's own script has shown the refusal
            window.setTimeout(offer, 0, settings, refused);
        }
    }

    /* What a form carries, as it is sent. */
    function dataOf(form) {
        return new URLSearchParams(new FormData(form)).toString();
    }

    /* Sends the form that a page carries, with what is wanted now; the page is left. */
    function sendAgain(form, refused, values) {
        refused.forEach(function (one, index) {
            var input = one.fixed ? null : form.elements.namedItem(inputsOf(dataOf(form), one.field)[0]);
            if (input) {
                input.value = values[index];
            }
        });
        H.keepToken(form);
        form.submit();
        return new Promise(function () {});
    }

    /* On a page that refuses: a button that opens the dialog. Where the page carries the form, it goes through in the same click. */
    function fill(place, text) {
        var refused = JSON.parse(place.getAttribute(PLACE));
        var form = place.querySelector("form");
        var given = !waiting(refused).length;
        refused.forEach(function (one) {
            one.fixed = form !== null && inputsOf(dataOf(form), one.field).length !== 1;
            one.atOnce = one.atOnce && form !== null;
            one.override = one.override && form !== null;
        });
        place.removeAttribute(PLACE);
        place.appendChild(H.button(text(form && given ? "send-and-save" : "send-title"), "primary", { "data-continuum-send": true }, function () {
            known(refused).then(function () {
                H.send(refused, text, {
                    sent: function (values) {
                        return form && !waiting(refused).length ? sendAgain(form, refused, values) : said(place, text(given ? "send-not-saved-page" : "send-done"));
                    }
                });
            });
        }));
    }

    function said(place, done) {
        place.textContent = "";
        place.appendChild(H.element("p", { "class": "continuum-quiet" }, [done]));
        H.say(done);
    }

    function look() {
        var places = document.querySelectorAll("[" + PLACE + "]");
        if (places.length) {
            H.words().then(function (text) {
                document.querySelectorAll("[" + PLACE + "]").forEach(function (place) { fill(place, text); });
            }).catch(function () { /* the page says all that matters */ });
        }
    }

    if (H.jQuery()) {
        H.jQuery()(document).ajaxComplete(hear);
    }
    H.onContent(look);
})();
