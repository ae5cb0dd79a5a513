// Takes refused issues out of a bulk change: sends the steps of the wizard again, one after the other, and leaves the last one to the browser.
window.ContinuumBulk = (function () {
    'use strict';

    function send(form) {
        var body = new URLSearchParams(new FormData(form));
        var get = form.method === 'get';
        return fetch(form.action + (get ? '?' + body : ''), {
            method: form.method.toUpperCase(),
            body: get ? undefined : body,
            credentials: 'same-origin'
        }).then(function (answer) {
            if (!answer.ok) {
                throw new Error(form.action + ': ' + answer.status);
            }
        });
    }

    function goOn(forms) {
        var last = forms[forms.length - 1];
        return forms.slice(0, -1).reduce(function (before, form) {
            return before.then(function () {
                return send(form);
            });
        }, Promise.resolve()).then(function () {
            last.submit();
        }).catch(function () {
            // the wizard is begun anew by hand
            forms[0].submit();
        });
    }

    document.querySelectorAll('[data-continuum-way-on]').forEach(function (place) {
        var forms = Array.prototype.slice.call(place.querySelectorAll('form'));
        forms[0].addEventListener('submit', function (event) {
            var button = forms[0].querySelector('button');
            event.preventDefault();
            button.disabled = true;
            button.setAttribute('aria-busy', 'true');
            goOn(forms);
        });
    });

    return { goOn: goOn };
}());
