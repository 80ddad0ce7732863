/* What only pages with a search box need; the search works without it. */
/* Which result was opened: a signed number, nothing of the reader. Lost without harm. */
const countClick = (link) => {
    const { token } = link.closest("[data-token]")?.dataset ?? {};
    if (!token) return;
    const { clicks } = link.closest("[data-clicks]").dataset;
    navigator.sendBeacon?.(clicks, new URLSearchParams({ token }));
};

/* Titles that go on from what is typed: the combobox of the ARIA Authoring Practices
   (list, manual selection). Choosing one opens its page; Enter alone searches. */
const suggest = (field) => {
    const { suggest: address, label, found, none } = field.dataset;
    const list = document.createElement("ul");
    const status = document.createElement("span");
    Object.assign(list, { id: `${field.id}-saran`, className: "suggestions", hidden: true });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", label);
    status.className = "visually-hidden";
    status.setAttribute("role", "status");
    field.after(list, status);
    const properties = {
        role: "combobox",
        autocomplete: "off",
        "aria-autocomplete": "list",
        "aria-controls": list.id,
        "aria-expanded": false,
    };
    Object.entries(properties).forEach((property) => field.setAttribute(...property));

    let waiting, request;
    let active = -1;
    const choose = (index) => {
        list.children[active]?.setAttribute("aria-selected", false);
        active = index;
        const option = list.children[active];
        option?.setAttribute("aria-selected", true);
        option?.scrollIntoView({ block: "nearest" });
        if (option) field.setAttribute("aria-activedescendant", option.id);
        else field.removeAttribute("aria-activedescendant");
    };
    const open = (shown) => {
        choose(-1);
        list.hidden = !shown;
        field.setAttribute("aria-expanded", shown);
    };
    const close = () => {
        clearTimeout(waiting);
        request?.abort();
        open(false);
    };
    const show = (suggestions) => {
        list.replaceChildren(
            ...suggestions.map(({ title, url, label: kind }, index) => {
                const option = document.createElement("li");
                const words = document.createElement("small");
                option.id = `${list.id}-${index}`;
                option.dataset.url = url;
                option.setAttribute("role", "option");
                option.setAttribute("aria-selected", false);
                words.textContent = kind;
                option.append(title, words);
                return option;
            }),
        );
        const { length } = suggestions;
        open(length > 0);
        status.textContent = length ? found.replace("{n}", length) : none;
    };
    const ask = async () => {
        request = new AbortController();
        const { signal } = request;
        const query = new URLSearchParams({ q: field.value.trim() });
        try {
            const answer = await fetch(`${address}?${query}`, { signal });
            const { suggestions } = await answer.json();
            if (!signal.aborted) show(suggestions);
        } catch {
            // Typed on, or no answer: searching works as ever.
        }
    };
    field.addEventListener("input", () => {
        close();
        if (field.value.trim().length > 1) waiting = setTimeout(ask, 150);
        else status.textContent = "";
    });
    field.addEventListener("keydown", (event) => {
        if (event.isComposing) return;
        const { length } = list.children;
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step && length) {
            if (list.hidden) open(true);
            // -1 is the field itself: from there on, round and round.
            choose(((active + step + length + 2) % (length + 1)) - 1);
        } else if (event.key === "Enter" && active >= 0) {
            location.assign(list.children[active].dataset.url);
        } else if (event.key === "Escape" && !list.hidden) {
            close();
        } else return;
        event.preventDefault();
    });
    field.addEventListener("blur", close);
    // The field keeps the focus while an option is pressed.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", ({ target }) => {
        location.assign(target.closest("li").dataset.url);
    });
};

document.addEventListener("click", ({ target }) => {
    const link = target.closest("a");
    if (link) countClick(link);
});

// Nobody who saves data pays for guesses.
if (!navigator.connection?.saveData) {
    document.querySelectorAll("[data-suggest]").forEach(suggest);
}
