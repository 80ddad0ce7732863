/* Reads badges with the camera where the browser can, and answers without leaving the
   page. Without this module the form works as any other. */
const form = document.getElementById("door-form");
const field = document.getElementById("badge");
const button = document.getElementById("door-camera");
const video = document.getElementById("door-video");
const start = button.textContent;
// Between two looks at the picture, and before the same badge counts again.
const LOOK_MS = 200;
const AGAIN_MS = 4000;

let stream = null;
let last = { read: "", at: 0 };
let isSending = false;

async function send(data) {
    if (isSending) {
        return;
    }
    isSending = true;
    try {
        const response = await fetch(form.action, { method: "POST", body: data });
        const answer = new DOMParser().parseFromString(await response.text(), "text/html");
        const result = answer.getElementById("door-result");
        if (!result) {
            // Signed out, or the event was cancelled meanwhile.
            window.location.reload();
            return;
        }
        document.getElementById("door-result").replaceChildren(...result.childNodes);
        field.value = "";
        field.focus();
    } catch {
        form.submit();
    } finally {
        isSending = false;
    }
}

document.querySelector(".door").addEventListener("submit", (event) => {
    event.preventDefault();
    send(new FormData(event.target, event.submitter));
});

async function look(detector) {
    if (!stream) {
        return;
    }
    const [code] = video.readyState > 1 ? await detector.detect(video).catch(() => []) : [];
    const isNew = code && (code.rawValue !== last.read || Date.now() - last.at > AGAIN_MS);
    if (isNew && !isSending) {
        last = { read: code.rawValue, at: Date.now() };
        field.value = code.rawValue;
        await send(new FormData(form));
    }
    setTimeout(look, LOOK_MS, detector);
}

function stop() {
    stream.getTracks().forEach((track) => track.stop());
    stream = null;
    video.hidden = true;
    button.textContent = start;
}

async function watch() {
    try {
        stream = await navigator.mediaDevices.getUserMedia({
            video: { facingMode: "environment" },
        });
    } catch {
        button.disabled = true;
        button.textContent = button.dataset.denied;
        return;
    }
    video.srcObject = stream;
    video.hidden = false;
    button.textContent = button.dataset.stop;
    await video.play();
    look(new BarcodeDetector({ formats: ["qr_code"] }));
}

if ("BarcodeDetector" in window && navigator.mediaDevices) {
    button.hidden = false;
    button.addEventListener("click", () => (stream ? stop() : watch()));
}
