// The form of a client suggests the values of the field that is chosen; the import reads a file into its box. Without it both work by typing and pasting.
(function () {
    'use strict';

    document.addEventListener('change', function (event) {
        var option = event.target.getAttribute('data-continuum-field');
        if (option) {
            document.getElementById(option).setAttribute('list', 'continuum-options-' + event.target.value);
        }
        var into = event.target.getAttribute('data-continuum-into');
        if (into && event.target.files && event.target.files[0]) {
            var reader = new FileReader();
            reader.onload = function () {
                document.getElementById(into).value = reader.result;
            };
            reader.readAsText(event.target.files[0], 'UTF-8');
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
