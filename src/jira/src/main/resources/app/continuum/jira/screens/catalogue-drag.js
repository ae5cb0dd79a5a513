/* Cards of the board are dragged from stop to stop. */
(function () {
    "use strict";

    var board;
    var dragged = null;

    function column(event) {
        return event.target.closest && event.target.closest(".continuum-stop");
    }

    function over(target) {
        Array.prototype.forEach.call(board.form.querySelectorAll(".continuum-stop"), function (stop) {
            stop.classList.toggle("continuum-over", stop === target);
        });
    }

    /* The card above whose middle the pointer is; none where it is below all. */
    function cardBelow(stop, y) {
        return Array.prototype.find.call(stop.querySelectorAll(".continuum-card"), function (card) {
            var box = card.getBoundingClientRect();
            return card !== dragged && y < box.top + box.height / 2;
        });
    }

    function onStart(event) {
        dragged = event.target.closest(".continuum-card");
        if (dragged) {
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", dragged.getAttribute("data-todo"));
            dragged.classList.add("continuum-dragged");
        }
    }

    function onOver(event) {
        var stop = column(event);
        if (dragged && stop) {
            event.preventDefault();
            over(stop);
        }
    }

    function onDrop(event) {
        var stop = column(event);
        if (dragged && stop) {
            event.preventDefault();
            board.move(dragged, stop.getAttribute("data-stop"), cardBelow(stop, event.clientY));
        }
    }

    function onEnd() {
        if (dragged) {
            dragged.classList.remove("continuum-dragged");
        }
        dragged = null;
        over(null);
    }

    /* An open card holds inputs in which text is selected with the mouse. */
    function draggable(card) {
        card.draggable = !card.querySelector("details").open;
    }

    document.addEventListener("continuum-catalogue", function () {
        board = window.ContinuumCatalogue;
        Array.prototype.forEach.call(board.form.querySelectorAll(".continuum-card"), function (card) {
            draggable(card);
            card.querySelector("details").addEventListener("toggle", function () { draggable(card); });
        });
        board.form.addEventListener("dragstart", onStart);
        board.form.addEventListener("dragover", onOver);
        board.form.addEventListener("drop", onDrop);
        board.form.addEventListener("dragend", onEnd);
    });
})();
