// The form of a client suggests the values of the field that is chosen; the import reads a file into its box. Without it both work by typing and pasting.
(function () {
    'use strict';

    // spreadsheets in Western Europe still save tables as Windows-1252
    function decoded(bytes) {
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch (notUtf8) {
            return new TextDecoder('windows-1252').decode(bytes);
        }
    }

    document.addEventListener('change', function (event) {
        var option = event.target.getAttribute('data-continuum-field');
        if (option) {
            document.getElementById(option).setAttribute('list', 'continuum-options-' + event.target.value);
        }
        var into = event.target.getAttribute('data-continuum-into');
        if (into && event.target.files && event.target.files[0]) {
            event.target.files[0].arrayBuffer().then(function (bytes) {
                document.getElementById(into).value = decoded(bytes);
            });
        }
    });

    function begin() {
        var group = document.getElementById('continuum-file-group');
        if (group) {
            group.hidden = false;
        }
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
})();
