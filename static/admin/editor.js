/* What Wagtail's editor of pages leaves open. */
(() => {
    // Wagtail scrolls smoothly, a tenth of a second after loading; fields that still grow
    // stop that.
    const SETTLED_MS = 400;
    // Longer than any save takes; after that the save by hand is sent anyway.
    const PATIENCE_MS = 10000;

    /* A save by hand waits for the one that Wagtail makes by itself. Sent side by side,
       both would add what is new: neither knows what number the other gave it. */
    function watch(form) {
        let isSaving = false;
        let held = null;

        function release() {
            isSaving = false;
            if (!held) {
                return;
            }
            clearTimeout(held.timer);
            if (held.button && held.button.name) {
                // The button itself is out of action by now, so it would not be sent.
                const pressed = document.createElement("input");
                pressed.type = "hidden";
                pressed.name = held.button.name;
                pressed.value = held.button.value;
                form.append(pressed);
            }
            held = null;
            form.requestSubmit();
        }

        form.addEventListener("w-autosave:save", () => {
            isSaving = true;
        });
        form.addEventListener("w-autosave:success", release);
        form.addEventListener("w-autosave:error", release);
        form.addEventListener(
            "submit",
            (event) => {
                // No further save by itself: this one has everything.
                form.setAttribute("data-w-autosave-active-value", "false");
                if (!isSaving) {
                    return;
                }
                event.preventDefault();
                event.stopImmediatePropagation();
                if (!held) {
                    held = {
                        button: event.submitter,
                        timer: setTimeout(release, PATIENCE_MS),
                    };
                }
            },
            { capture: true },
        );
    }

    function goToRow() {
        const row = document.getElementById(window.location.hash.slice(1));
        if (row && row.matches("[data-panel]")) {
            row.scrollIntoView();
        }
    }

    window.addEventListener("load", () => setTimeout(goToRow, SETTLED_MS));
    document.addEventListener("DOMContentLoaded", () => {
        document.querySelectorAll("form[data-edit-form]").forEach(watch);
    });
})();
