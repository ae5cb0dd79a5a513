// Suggests people while a user name is typed: data-continuum-users="one" or "many" (names between commas). Typing a whole name works without it.
(function () {
    'use strict';

    var ADDRESS = '/rest/api/2/user/picker?maxResults=10&query=';
    var WAIT = 150;
    var count = 0;

    function contextPath() {
        return window.AJS && AJS.contextPath ? AJS.contextPath() : '';
    }

    function isMany(input) {
        return input.getAttribute('data-continuum-users') === 'many';
    }

    function typed(input) {
        return (isMany(input) ? input.value.split(/[,;\s]+/).pop() : input.value).trim();
    }

    function attach(input) {
        var list = document.createElement('ul');
        var people = [];
        var active = -1;
        var timer = 0;
        var asked = 0;

        list.id = 'continuum-people-' + count++;
        list.className = 'continuum-people';
        list.hidden = true;
        list.setAttribute('role', 'listbox');
        list.setAttribute('aria-label', input.getAttribute('aria-label') || (input.labels && input.labels[0] ? input.labels[0].textContent : input.name));
        input.setAttribute('role', 'combobox');
        input.setAttribute('aria-autocomplete', 'list');
        input.setAttribute('aria-expanded', 'false');
        input.setAttribute('aria-controls', list.id);
        input.parentNode.insertBefore(list, input.nextSibling);

        function close() {
            asked++;
            clearTimeout(timer);
            list.hidden = true;
            active = -1;
            input.setAttribute('aria-expanded', 'false');
            input.removeAttribute('aria-activedescendant');
        }

        function mark(index) {
            var items = list.children;
            if (items[active]) {
                items[active].setAttribute('aria-selected', 'false');
            }
            // whoever is on the way through the list keeps it: a later answer would take the mark away, and Enter would send the form
            asked++;
            clearTimeout(timer);
            active = index;
            items[active].setAttribute('aria-selected', 'true');
            items[active].scrollIntoView({ block: 'nearest' });
            input.setAttribute('aria-activedescendant', items[active].id);
        }

        function choose(index) {
            var person = people[index];
            var shown = input.parentNode.querySelector('.continuum-shown');
            if (isMany(input)) {
                input.value = input.value.replace(/[^,;\s]*$/, '') + person.name + ', ';
            } else {
                input.value = person.name;
            }
            if (shown) {
                shown.textContent = isMany(input) && shown.textContent ? shown.textContent + ', ' + person.displayName : person.displayName;
            }
            input.dispatchEvent(new Event('change', { bubbles: true }));
            close();
        }

        function show(found) {
            people = found;
            list.textContent = '';
            people.forEach(function (person, index) {
                var item = document.createElement('li');
                item.id = list.id + '-' + index;
                item.setAttribute('role', 'option');
                item.setAttribute('aria-selected', 'false');
                item.textContent = person.displayName + ' (' + person.name + ')';
                item.addEventListener('mousedown', function (event) {
                    event.preventDefault();
                    choose(index);
                });
                list.appendChild(item);
            });
            list.hidden = people.length === 0;
            active = -1;
            input.setAttribute('aria-expanded', String(people.length > 0));
            input.removeAttribute('aria-activedescendant');
        }

        function ask() {
            var query = typed(input);
            var mine = ++asked;
            if (!query) {
                close();
                return;
            }
            fetch(contextPath() + ADDRESS + encodeURIComponent(query), { credentials: 'same-origin', headers: { Accept: 'application/json' } })
                .then(function (response) {
                    return response.ok ? response.json() : { users: [] };
                })
                .then(function (answer) {
                    if (mine === asked) {
                        show(answer.users || []);
                    }
                })
                .catch(close);
        }

        input.addEventListener('input', function () {
            var shown = input.parentNode.querySelector('.continuum-shown');
            if (shown && !isMany(input)) {
                shown.textContent = '';
            }
            clearTimeout(timer);
            timer = setTimeout(ask, WAIT);
        });
        input.addEventListener('blur', close);
        input.addEventListener('keydown', function (event) {
            if (list.hidden) {
                return;
            }
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
                event.preventDefault();
                var step = event.key === 'ArrowDown' ? 1 : -1;
                mark((active + step + people.length + (active < 0 && step < 0 ? 1 : 0)) % people.length);
            } else if (event.key === 'Enter' && active >= 0) {
                event.preventDefault();
                choose(active);
            } else if (event.key === 'Escape') {
                event.preventDefault();
                close();
            }
        });
    }

    function begin() {
        document.querySelectorAll('input[data-continuum-users]').forEach(attach);
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
})();
