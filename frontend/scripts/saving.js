// Keeps the saved status truthful between two answers of the server. The server says "Saved 14:02"
// after the commit; what it cannot know is that somebody is typing, or that it cannot be reached.
(() => {
  if (window.plumblineSaving) {
    return;
  }
  window.plumblineSaving = true;
  const PATIENCE = 4000;
  const PAUSE = 1000;
  let typedAt = 0;
  let sentAt = 0;
  let heard = null;

  const status = () => document.getElementById("saved");
  const words = (element) => element.querySelector(":scope > span:last-child");

  const say = (element, state, sentence) => {
    element.classList.toggle("saved--saving", state === "saving");
    element.classList.toggle("saved--reconnecting", state === "reconnecting");
    element.classList.toggle("saved--signed-out", state === "signed-out");
    element.dataset.local = state;
    words(element).dataset.local = sentence;
  };

  // Whether no answer is awaited; until then, one that has come may be of something sent before.
  const quiet = () =>
    Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.());

  const clear = (element) => {
    delete element.dataset.local;
    delete words(element).dataset.local;
    if (element.dataset.state !== "unsaved") {
      element.classList.remove("saved--reconnecting", "saved--saving");
    }
  };

  const written = (event) =>
    event.target.matches("input, textarea, select") && event.target.closest(".work, .workbench__edit");

  document.addEventListener(
    "input",
    (event) => {
      const element = status();
      if (element && written(event)) {
        typedAt = Date.now();
        // Text is sent after a pause, or when its control is left.
        sentAt = typedAt + (event.target.closest("[data-typed]") ? PAUSE : 0);
        heard = element.dataset.told;
        if (element.dataset.local !== "reconnecting") {
          say(element, "saving", "Saving");
        }
      }
    },
    true,
  );

  document.addEventListener(
    "change",
    (event) => {
      if (typedAt > 0 && written(event)) {
        sentAt = Math.min(sentAt, Date.now());
        heard = status()?.dataset.told;
      }
    },
    true,
  );

  // Vaadin's notice of a session that is over loads the page again when it is clicked, or at
  // Escape: what was typed last would be gone.
  const over = () => document.querySelector(".v-system-error");
  const keep = (event) => {
    if (over() && (event.key === "Escape" || event.target.closest?.(".v-system-error"))) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
  };
  window.addEventListener("keydown", keep, true);
  window.addEventListener("click", keep, true);

  setInterval(() => {
    const element = status();
    if (element && over()) {
      say(element, "signed-out", "Not saved. Your text is on this page.");
      return;
    }
    if (!element || typedAt === 0) {
      return;
    }
    const now = Date.now();
    const answered = element.dataset.told !== heard;
    if (answered && now < sentAt) {
      heard = element.dataset.told;
    } else if (quiet() && (answered || now > sentAt + PAUSE)) {
      // Nothing is under way any more: an answer was of the last that was sent; and where there
      // was none, the text is as it was.
      heard = element.dataset.told;
      typedAt = 0;
      clear(element);
    } else if (now - typedAt > PATIENCE) {
      say(element, "reconnecting", "Not saved, reconnecting. Your text is on this page.");
    }
  }, 250);
})();
