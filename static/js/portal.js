/* Enhancements only: every page works without this file. It runs before the first paint
   (script blocking="render"), so that a chosen theme never flashes. */
const root = document.documentElement;

const remembered = (name) => {
    try {
        return localStorage.getItem(name);
    } catch {
        return null; // The browser forbids storage: preferences last for this page.
    }
};

const remember = (name, value) => {
    try {
        localStorage.setItem(name, value);
    } catch {
        // As above.
    }
};

const apply = (name, value) => {
    if (value && value !== "auto") root.dataset[name] = value;
    else delete root.dataset[name];
};

["theme", "text"].forEach((name) => apply(name, remembered(name)));

let clearing;
const announce = (words) => {
    const toast = document.querySelector("[data-toast]");
    if (!toast) return;
    clearTimeout(clearing);
    toast.textContent = words;
    clearing = setTimeout(() => (toast.textContent = ""), 4000);
};

/* `data-copy` is "#id" of an element to copy from, or the text itself. */
const copy = async (button) => {
    const { copy: wanted } = button.dataset;
    const source = wanted.startsWith("#") && document.querySelector(wanted);
    const { copied, failed } = document.querySelector("[data-toast]").dataset;
    try {
        await navigator.clipboard.writeText(
            source ? (source.value ?? source.textContent.trim()) : wanted,
        );
        announce(copied);
    } catch {
        announce(failed);
    }
};

const share = ({ title, text, url }) =>
    navigator.share({ title, text, url }).catch(() => {}); // Closed by the reader.

/* Letters as people count them: an emoji is one. */
const count = (field) => {
    const counter = document.getElementById(field.dataset.counter);
    const left = Number(field.dataset.limit) - [...field.value].length;
    const words = left < 0 ? counter.dataset.over : counter.dataset.left;
    counter.textContent = words.replace("{n}", Math.abs(left).toLocaleString(root.lang));
    const wasOver = counter.classList.contains("field__counter--over");
    counter.classList.toggle("field__counter--over", left < 0);
    if (left < 0 && !wasOver) announce(counter.textContent);
};

document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-copy], [data-share]");
    if (button) button.dataset.copy ? copy(button) : share(button.dataset);
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
        if (!menu.contains(target)) menu.open = false;
    });
});

document.addEventListener("keydown", ({ key }) => {
    const menu = key === "Escape" && document.querySelector("details.menu[open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
});

document.addEventListener("input", ({ target }) => {
    if (target.dataset.counter) count(target);
});

document.addEventListener("change", ({ target }) => {
    const { preference } = target.dataset;
    if (!preference) return;
    remember(preference, target.value);
    apply(preference, target.value);
});

const enhance = () => {
    const offered = {
        "[data-copy]": navigator.clipboard,
        "[data-share]": navigator.share,
        "[data-preferences]": true,
    };
    Object.entries(offered).forEach(([selector, possible]) => {
        document.querySelectorAll(selector).forEach((part) => (part.hidden = !possible));
    });
    document.querySelectorAll("[data-preference]").forEach((choice) => {
        choice.checked = choice.value === (remembered(choice.dataset.preference) ?? "auto");
    });
};

if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", enhance);
} else {
    enhance();
}

/* Only then is what was typed before "Back" in its field again. */
addEventListener("pageshow", () =>
    document.querySelectorAll("[data-counter]").forEach(count),
);
