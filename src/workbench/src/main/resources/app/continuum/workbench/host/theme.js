(function () {
  "use strict";
  var root = document.documentElement;

  function apply(theme) {
    root.setAttribute("data-color-mode", theme);
  }

  document.addEventListener("DOMContentLoaded", function () {
    var choice = document.getElementById("workbench-theme");
    if (!choice) {
      return;
    }
    choice.addEventListener("change", function () {
      document.cookie = "workbench.theme=" + choice.value + ";path=/;max-age=31536000;SameSite=Lax";
      apply(choice.value);
    });
  });
})();
