/* What only badge holders' pages need: every kit can be taken without it. */
const token = document.querySelector("[data-token]")?.dataset.token;

/* That a text was taken: its number, nothing of where it goes. Lost without harm. */
const countUse = (taken) => {
    const address = taken.closest("[data-uses]")?.dataset.uses;
    const { part } = taken.closest("[data-part]").dataset;
    const told = new URLSearchParams({ part, csrfmiddlewaretoken: token });
    if (address) navigator.sendBeacon?.(address, told);
};

const pictureAt = async (address) => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    return new File([await answer.blob()], "kartu.png", { type: "image/png" });
};

/* The phone's own share sheet: picture and words together. */
const send = async ({ send: address, words }) => {
    const text = document.querySelector(words).textContent.trim();
    try {
        const picture = await pictureAt(address).catch(() => null);
        await navigator.share(picture ? { text, files: [picture] } : { text });
    } catch {
        // Closed by the holder.
    }
};

document.addEventListener("click", ({ target }) => {
    const taken = target.closest("[data-part] :is([data-copy], [data-send], a)");
    if (taken) countUse(taken);
    const sent = target.closest("[data-send]");
    if (sent) send(sent.dataset);
});

const sample = new File([], "kartu.png", { type: "image/png" });
const canSend = Boolean(navigator.canShare?.({ files: [sample] }));
document.querySelectorAll("[data-send]").forEach((part) => (part.hidden = !canSend));

/* Own words are counted where captions are: by the server, while one types. */
const countLive = (form) => {
    const output = document.getElementById(form.dataset.live);
    let waiting, request;
    const ask = async () => {
        request = new AbortController();
        const { signal } = request;
        const body = new FormData(form);
        body.append("live", "1");
        try {
            const answer = await fetch(location.pathname, { method: "POST", body, signal });
            if (!answer.ok || answer.redirected) return;
            output.innerHTML = await answer.text();
            output.querySelectorAll("[data-copy]").forEach((button) => {
                button.hidden = !navigator.clipboard;
            });
        } catch {
            // Typed on, or no answer: the button still counts.
        }
    };
    form.addEventListener("input", () => {
        clearTimeout(waiting);
        request?.abort();
        waiting = setTimeout(ask, 400);
    });
};

document.querySelectorAll("[data-live]").forEach(countLive);
