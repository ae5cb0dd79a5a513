/* The board of to-dos: what is typed shows on its card at once, cards move by keyboard, and nobody leaves what is not saved unasked. */
(function () {
    "use strict";

    var form;
    var changed = false;

    function part(card, name) {
        return form.elements["todo." + card.getAttribute("data-todo") + "." + name];
    }

    function each(selector, action, within) {
        Array.prototype.forEach.call((within || form).querySelectorAll(selector), action);
    }

    function name(card) {
        return card.querySelector(".continuum-card-name").textContent;
    }

    function label(select) {
        return select.options[select.selectedIndex].text;
    }

    function change() {
        changed = true;
        document.getElementById("continuum-state").textContent = form.getAttribute("data-unsaved");
    }

    function count() {
        each(".continuum-stop", function (column) {
            var cards = column.querySelectorAll(".continuum-card").length;
            column.querySelector(".continuum-count").textContent = cards;
            column.querySelector(".continuum-empty").hidden = cards > 0;
        });
        var open = 0;
        each("[data-question]", function (question) {
            var card = form.querySelector("[data-todo='" + question.getAttribute("data-question") + "']");
            question.hidden = part(card, "settled").checked || part(card, "out").checked;
            open += question.hidden ? 0 : 1;
        });
        each(".continuum-board .continuum-card:not(.continuum-is-settled)", function (card) {
            open += form.querySelector("[data-question='" + card.getAttribute("data-todo") + "']") ? 0 : 1;
        });
        document.getElementById("continuum-open-questions").textContent = open;
    }

    /* What a card shows follows from what is chosen in it. */
    function show(card) {
        var stop = part(card, "stop").value;
        var tie = part(card, "tieBreak");
        var title = part(card, "title");
        var knowledge = part(card, "knowledge");
        card.classList.toggle("continuum-is-settled", part(card, "settled").checked);
        card.querySelector(".continuum-tie").hidden = stop !== "SHARED";
        card.querySelector(".continuum-last-note").hidden = stop !== "SHARED" || !tie.value;
        card.querySelector(".continuum-last-role").textContent = tie.value ? label(tie) : "";
        if (title) {
            card.querySelector(".continuum-card-name").textContent = title.value.trim() || form.getAttribute("data-nameless");
        }
        if (knowledge) {
            var sign = card.querySelector(".continuum-knows");
            sign.setAttribute("data-knowledge", knowledge.value);
            sign.setAttribute("aria-label", label(knowledge));
        }
    }

    function cardsAt(stop) {
        return form.querySelector("[data-stop='" + stop + "'].continuum-stop .continuum-cards");
    }

    /* Lays a card where what is chosen in it says; before another one, or last. */
    function lay(card, before) {
        var place = part(card, "out").checked
            ? document.querySelector("#continuum-taken-out .continuum-cards")
            : cardsAt(part(card, "stop").value);
        if (before || card.parentNode !== place) {
            place.insertBefore(card, before || null);
        }
        show(card);
        count();
        change();
    }

    function move(card, stop, before) {
        part(card, "stop").value = stop;
        part(card, "out").checked = false;
        lay(card, before);
        announce(card);
    }

    function announce(card) {
        var places = Array.prototype.indexOf.call(card.parentNode.children, card) + 1;
        document.getElementById("continuum-moved").textContent = name(card) + ": " + label(part(card, "stop"))
            + form.getAttribute("data-place") + " " + places + "/" + card.parentNode.children.length;
    }

    function shift(card, step) {
        var other = step < 0 ? card.previousElementSibling : card.nextElementSibling;
        if (other) {
            card.parentNode.insertBefore(card, step < 0 ? other : other.nextElementSibling);
            change();
            announce(card);
        }
    }

    function aside(card, step) {
        var stops = part(card, "stop");
        var next = stops.options[stops.selectedIndex + step];
        if (next) {
            move(card, next.value);
        }
    }

    function onKey(event) {
        var grip = event.target.closest(".continuum-grip");
        var card = grip && grip.closest(".continuum-board .continuum-card");
        var steps = { ArrowLeft: [aside, -1], ArrowRight: [aside, 1], ArrowUp: [shift, -1], ArrowDown: [shift, 1] };
        var step = steps[event.key];
        if (card && step) {
            event.preventDefault();
            step[0](card, step[1]);
            grip.focus();
        }
    }

    function onInput(event) {
        var card = event.target.closest(".continuum-card");
        change();
        if (card && event.type === "change" && /\.(stop|out)$/.test(event.target.name)) {
            lay(card);
            event.target.focus();
        } else if (card) {
            show(card);
            count();
        }
    }

    function agree(card, stop, tieBreak, settled, out) {
        part(card, "tieBreak").value = tieBreak;
        part(card, "settled").checked = settled;
        part(card, "stop").value = stop;
        part(card, "out").checked = out;
        lay(card);
        announce(card);
    }

    function answer(button, card) {
        var question = button.closest("li");
        var next = question.nextElementSibling || question.previousElementSibling;
        agree(card, button.getAttribute("data-stop"), button.getAttribute("data-tie-break"), true, false);
        while (next && next.hidden) {
            next = next.nextElementSibling;
        }
        (next ? next.querySelector("button") : form.querySelector("#continuum-settle summary")).focus();
    }

    function asAgency(card) {
        var agreed = function (what) { return card.getAttribute("data-agreed-" + what); };
        agree(card, agreed("stop"), agreed("tie-break"), agreed("settled") === "true", agreed("out") === "true");
        card.classList.remove("continuum-departs");
        card.querySelector(".continuum-departs-note").remove();
        card.querySelector(".continuum-grip").focus();
    }

    /* A step needs no page of its own where there is a script; adding a card does. */
    function onClick(event) {
        var button = event.target.closest("button[name='step']");
        var step = button ? button.value.split(":") : [];
        var card = button && form.querySelector("[data-todo='" + step[1] + "']");
        if (!card) {
            return;
        }
        event.preventDefault();
        if (step[0] === "answer") {
            answer(button, card);
        } else if (step[0] === "agency") {
            asAgency(card);
        } else {
            shift(card, step[0] === "earlier" ? -1 : 1);
            button.focus();
        }
    }

    function begin() {
        form = document.getElementById("continuum-catalogue");
        if (!form) {
            return;
        }
        form.classList.add("continuum-scripted");
        changed = form.getAttribute("data-changed") === "true";
        each(".continuum-card", show);
        form.addEventListener("keydown", onKey);
        form.addEventListener("input", onInput);
        form.addEventListener("change", onInput);
        form.addEventListener("click", onClick);
        form.addEventListener("submit", function () { changed = false; });
        window.addEventListener("beforeunload", function (event) {
            if (changed) {
                event.preventDefault();
                event.returnValue = "";
            }
        });
        window.ContinuumCatalogue = { form: form, move: move };
        document.dispatchEvent(new CustomEvent("continuum-catalogue"));
    }

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", begin);
    } else {
        window.setTimeout(begin, 0);
    }
})();
