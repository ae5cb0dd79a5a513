/* The dialog in which heads-ups are given, changed, amended and declined: one at a time, closed by Escape, errors beside what they are about. */
(function () {
    "use strict";

    var H = window.ContinuumHeadsUps;
    var made = 0;

    function within(root, selector) {
        return Array.prototype.slice.call(root.querySelectorAll(selector));
    }

    /*
     * A labelled input. part: {name, label, input, hint}; the hint and the error describe the input.
     */
    function part(options) {
        var id = "continuum-part-" + ++made;
        var input = options.input;
        var hint = options.hint ? H.element("div", { id: id + "-hint", "class": "description" }, [options.hint]) : null;
        input.id = id;
        input.setAttribute("aria-describedby", (hint ? id + "-hint " : "") + id + "-error");
        return H.element("div", { "class": "field-group", "data-part": options.name }, [
            H.element("label", { "for": id }, [options.label]),
            options.before,
            input,
            hint,
            H.element("div", { id: id + "-error", "class": "error", role: "alert" })
        ]);
    }

    function area(rows, value) {
        var input = H.element("textarea", { "class": "textarea full-width-field", rows: rows });
        input.value = value || "";
        return input;
    }

    /* One line, or several where the value has several. */
    function line(value) {
        var long = value && (value.indexOf("\n") >= 0 || value.length > 60);
        var input = long ? area(5, value) : H.element("input", { type: "text", "class": "text full-width-field", autocomplete: "off" });
        input.value = value || "";
        return input;
    }

    function clear(form) {
        within(form, "[data-part] > .error").forEach(function (error) { error.textContent = ""; });
        within(form, "[aria-invalid]").forEach(function (input) { input.removeAttribute("aria-invalid"); });
        form.querySelector(".continuum-problem").textContent = "";
    }

    function blame(form, name, sentence) {
        var group = within(form, "[data-part]").filter(function (one) { return one.getAttribute("data-part") === name; })[0];
        if (!group) {
            return false;
        }
        group.querySelector(".error").textContent = sentence;
        within(group, "input, select, textarea").forEach(function (input) { input.setAttribute("aria-invalid", "true"); });
        if (group.parentNode.tagName === "DETAILS") {
            group.parentNode.open = true;
        }
        return true;
    }

    /* Puts each error beside its part, and what is about no part above them all. */
    function show(form, problem) {
        var rest = problem.messages.slice();
        Object.keys(problem.errors).forEach(function (name) {
            if (!blame(form, name, problem.errors[name])) {
                rest.push(problem.errors[name]);
            }
        });
        if (rest.length) {
            form.querySelector(".continuum-problem").appendChild(
                H.element("div", { "class": "aui-message aui-message-error" }, [H.element("p", {}, [rest.join(" ")])])
            );
        }
        var first = form.querySelector("[aria-invalid]");
        if (first) {
            first.focus();
        }
    }

    function note(form, sentence) {
        form.querySelector(".continuum-problem").appendChild(
            H.element("div", { "class": "aui-message aui-message-success" }, [H.element("p", {}, [sentence])])
        );
    }

    function busy(form, yes) {
        form.setAttribute("aria-busy", yes);
        within(form, "button").forEach(function (one) { one.disabled = yes; });
    }

    /* Tab goes round in the dialog; Jira hears none of its keys. */
    function keys(event) {
        event.stopPropagation();
        if (event.key !== "Tab") {
            return;
        }
        var stops = within(event.currentTarget, "button:not(:disabled), input:not(:disabled), select, textarea, summary")
            .filter(function (stop) { return stop.offsetParent !== null; });
        var edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
        if (document.activeElement === edge) {
            event.preventDefault();
            (event.shiftKey ? stops[stops.length - 1] : stops[0]).focus();
        }
    }

    function build(options) {
        return H.element("dialog", { "class": "aui-dialog2 aui-dialog2-medium continuum-dialog", "aria-labelledby": "continuum-dialog-title", "aria-describedby": options.intro ? "continuum-dialog-intro" : undefined }, [
            H.element("form", { "class": "aui", action: "#", novalidate: true }, [
                H.element("header", { "class": "aui-dialog2-header" }, [
                    H.element("h2", { "class": "aui-dialog2-header-main", id: "continuum-dialog-title" }, [options.title])
                ]),
                H.element("div", { "class": "aui-dialog2-content" }, [
                    H.element("div", { "class": "continuum-problem", role: "alert" }),
                    options.intro ? H.element("p", { "class": "continuum-quiet", id: "continuum-dialog-intro" }, [options.intro]) : null
                ].concat(options.parts)),
                H.element("footer", { "class": "aui-dialog2-footer" }, [
                    H.element("div", { "class": "aui-dialog2-footer-actions" },
                        [H.button(options.submit, "primary", { type: "submit" })].concat(options.others || [])
                            .concat([H.button(options.cancel, "link", { "class": "cancel", "data-continuum-cancel": true })]))
                ])
            ])
        ]);
    }

    /*
     * Opens the dialog. options: {title, intro, parts, submit, others, cancel, text, send, closed}; send is called when it is submitted and
     * promises that it may be closed, or fails with a problem. closed is called when it is gone, whyever.
     */
    function open(options) {
        var opener = document.activeElement;
        var dialog = build(options);
        var form = dialog.querySelector("form");
        var tasks = {
            element: dialog,
            /* Runs what promises something, meanwhile busy; where it fails, says why. */
            run: function (work) {
                clear(form);
                busy(form, true);
                return work().then(function () {
                    busy(form, false);
                    return true;
                }, function (failure) {
                    busy(form, false);
                    show(form, H.problem(failure, options.text));
                    return false;
                });
            },
            note: function (sentence) { note(form, sentence); },
            close: function () { dialog.close(); }
        };
        form.addEventListener("submit", function (event) {
            event.preventDefault();
            tasks.run(options.send).then(function (done) {
                if (done) {
                    tasks.close();
                }
            });
        });
        form.querySelector("[data-continuum-cancel]").addEventListener("click", tasks.close);
        ["keydown", "keypress", "keyup"].forEach(function (kind) { dialog.addEventListener(kind, keys); });
        dialog.addEventListener("close", function () {
            dialog.remove();
            if (opener && document.contains(opener)) {
                opener.focus();
            }
            (options.closed || Object)();
        });
        document.body.appendChild(dialog);
        dialog.showModal();
        var first = form.querySelector("[data-first]") || form.querySelector("input, select, textarea");
        if (first) {
            first.focus();
        }
        return tasks;
    }

    H.part = part;
    H.area = area;
    H.line = line;
    H.form = { clear: clear, busy: busy, show: show };
    H.dialog = open;
    H.dialogIsOpen = function () { return document.querySelector(".continuum-dialog") !== null; };
})();
