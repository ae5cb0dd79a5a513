// The administrator's forms: says so before typed changes are lost, and shows what a dry run says of the modes that are chosen.
(function () {
    'use strict';

    function warnOfUnsaved(form) {
        var changed = false;
        form.addEventListener('input', function () {
            changed = true;
        });
        form.addEventListener('submit', function () {
            changed = false;
        });
        // what a server has shown again is not saved
        if (form.hasAttribute('data-continuum-again') || form.querySelector('.error')) {
            changed = true;
        }
        window.addEventListener('beforeunload', function (event) {
            if (changed) {
                event.preventDefault();
                event.returnValue = form.getAttribute('data-continuum-unsaved');
            }
        });
    }

    // what takes its time says so, and is not sent twice
    function sayBusy(event) {
        var form = event.target;
        var status = document.createElement('p');
        if (form.getAttribute('aria-busy') === 'true') {
            event.preventDefault();
            return;
        }
        form.setAttribute('aria-busy', 'true');
        status.className = 'continuum-busy';
        status.setAttribute('role', 'status');
        form.appendChild(status);
        window.setTimeout(function () {
            status.textContent = form.getAttribute('data-continuum-busy');
        }, 500);
    }

    // a page that the browser brings back is ready once more
    window.addEventListener('pageshow', function () {
        document.querySelectorAll('form[data-continuum-busy][aria-busy]').forEach(function (form) {
            form.removeAttribute('aria-busy');
            form.querySelectorAll('.continuum-busy').forEach(function (status) {
                status.remove();
            });
        });
    });

    function chosen(row, part) {
        var option = row.querySelector('select[name$=".' + part + '"] option:checked');
        return option.getAttribute('data-continuum-mode') || option.value;
    }

    function showFigure(row) {
        var figure = row.nextElementSibling;
        if (!figure || !figure.hasAttribute('data-continuum-figure')) {
            return;
        }
        var pair = chosen(row, 'counterpart') + ' ' + chosen(row, 'others');
        var sentence = figure.querySelector('[data-continuum-pair="' + pair + '"]');
        figure.querySelector('[aria-live]').textContent = sentence ? sentence.textContent : '';
    }

    document.addEventListener('change', function (event) {
        var row = event.target.closest && event.target.closest('[data-continuum-guard]');
        if (row) {
            showFigure(row);
        }
    });

    function ready() {
        document.querySelectorAll('form[data-continuum-unsaved]').forEach(warnOfUnsaved);
        document.querySelectorAll('[data-continuum-guard]').forEach(showFigure);
        document.querySelectorAll('form[data-continuum-busy]').forEach(function (form) {
            form.addEventListener('submit', sayBusy);
        });
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', ready);
    } else {
        ready();
    }
}());
