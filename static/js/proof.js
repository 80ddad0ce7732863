/* Proof of work (https://altcha.org, version 1): finds the number behind a hash, so that
   sending costs a program something. Without this file a sender waits instead. */
const BATCH = 500;
const encoder = new TextEncoder();

const solve = async ({ algorithm, challenge, salt, signature, maxNumber }, tell) => {
    const wanted = challenge.match(/../g).map((byte) => parseInt(byte, 16));
    const tried = (number) => crypto.subtle.digest(algorithm, encoder.encode(salt + number));
    for (let first = 0; first <= maxNumber; first += BATCH) {
        tell(first / maxNumber);
        const numbers = Array.from({ length: BATCH }, (_, index) => first + index);
        const digests = await Promise.all(numbers.map(tried));
        const found = digests.findIndex((digest) => {
            const bytes = new Uint8Array(digest);
            return wanted.every((byte, index) => byte === bytes[index]);
        });
        if (found >= 0) {
            return btoa(
                JSON.stringify({ algorithm, challenge, salt, signature, number: first + found }),
            );
        }
        // Let the page breathe: typing comes first.
        await new Promise((next) => setTimeout(next));
    }
    return "";
};

const guard = (field) => {
    const { form } = field;
    const status = form.querySelector("[data-progress]");
    let waits = false;
    let share = 0;
    const tell = (tried) => {
        share = tried;
        const words = status.dataset.progress.replace("{n}", Math.floor(share * 10) * 10);
        if (waits && status.textContent !== words) status.textContent = words;
    };
    const hold = async (event) => {
        event.preventDefault();
        if (waits) return;
        waits = true;
        tell(share);
        await solved;
        form.requestSubmit(event.submitter);
    };
    form.addEventListener("submit", hold);
    // Without a solution the form goes as it is: the sender is asked to wait instead.
    const solved = solve(JSON.parse(field.dataset.challenge), tell)
        .then((solution) => (field.value = solution))
        .catch(() => {})
        .finally(() => form.removeEventListener("submit", hold));
    document.querySelectorAll("[data-without-proof]").forEach((part) => (part.hidden = true));
};

// Web Crypto exists only on secure pages.
if (globalThis.crypto?.subtle) document.querySelectorAll("[data-challenge]").forEach(guard);
