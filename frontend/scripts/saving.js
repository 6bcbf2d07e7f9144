// Keeps the saved status truthful between two answers of the server. The server says "Saved 14:02"
// after the commit; what it cannot know is that somebody is typing, or that it cannot be reached.
// Sees to it, too, that nobody leaves a page with words that are not stored. Stands before Vaadin's
// client, which would otherwise hear of Back first and leave the page before it is told the words.
(() => {
  const PATIENCE = 4000;
  const PAUSE = 1000;
  const typing = new Set();
  let typedAt = 0;
  let since = 0;
  let busySince = 0;
  let quietSince = 0;
  let sentAt = 0;
  let heard = null;
  let alone = false;
  let where = null;
  let page = null;

  const status = () => document.getElementById("saved");
  const local = (element) => element.querySelector(":scope > .saved__local");

  // That it is being saved is to be seen only: whoever listens would hear it at every word.
  const say = (element, state, sentence) => {
    element.classList.toggle("saved--saving", state === "saving");
    element.classList.toggle("saved--reconnecting", state === "reconnecting");
    element.classList.toggle("saved--signed-out", state === "signed-out");
    element.dataset.local = state;
    local(element).ariaHidden = String(state === "saving");
    if (local(element).textContent !== sentence) {
      local(element).textContent = sentence;
    }
  };

  // Whether no answer is awaited; until then, one that has come may be of something sent before.
  const quiet = () =>
    Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.());

  const clear = (element) => {
    delete element.dataset.local;
    local(element).textContent = "";
    if (element.dataset.state !== "unsaved") {
      element.classList.remove("saved--reconnecting", "saved--saving");
    }
  };

  const written = (event) =>
    event.target.matches("input, textarea, select") && event.target.closest(".work, .workbench__edit, .review");

  document.addEventListener(
    "input",
    (event) => {
      const element = status();
      if (element && written(event)) {
        since = typedAt === 0 ? Date.now() : since;
        typedAt = Date.now();
        // Text is sent after a pause, or when its control is left.
        const pauses = event.target.matches("[data-typed]");
        sentAt = typedAt + (pauses ? PAUSE : 0);
        if (pauses) {
          typing.add(event.target);
        }
        heard = element.dataset.told;
        alone = false;
        where = element;
        page = location.pathname;
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
      typing.delete(event.target);
      if (typedAt > 0 && written(event)) {
        sentAt = Math.min(sentAt, Date.now());
        heard = status()?.dataset.told;
        alone = quiet();
        quietSince = 0;
      }
    },
    true,
  );

  // Sends what was typed at once, as leaving its control does.
  const flush = () => {
    [...typing]
      .filter((control) => control.isConnected)
      .forEach((control) => control.dispatchEvent(new Event("change", { bubbles: true })));
    typing.clear();
  };

  // Back and Forward within the application leave no control, so the page would be gone with what
  // was typed last; and so it may be with a page that is hidden, or whose window is left.
  window.addEventListener("popstate", flush);
  window.addEventListener("blur", flush);
  document.addEventListener("visibilitychange", flush);

  const unsaved = (element) =>
    typedAt > 0 ||
    element.dataset.state === "unsaved" ||
    document.querySelector(".conflict, [data-unsaved]") !== null;

  // Vaadin's client sends an instant later; a page that ends has no such instant.
  const flushAtOnce = () => {
    const later = window.setTimeout;
    const due = [];
    window.setTimeout = (act, after, ...rest) =>
      after > 1 ? later(act, after, ...rest) : due.push(act);
    try {
      flush();
    } finally {
      window.setTimeout = later;
    }
    due.forEach((act) => act());
  };
  window.addEventListener("pagehide", flushAtOnce);

  // Leaving the application ends the page. What was typed is sent before the browser asks.
  window.addEventListener("beforeunload", (event) => {
    flushAtOnce();
    look();
    const element = status();
    if (element && unsaved(element)) {
      event.preventDefault();
    }
  });

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

  const look = () => {
    const element = status();
    if (element && over()) {
      say(element, "signed-out", "Not saved. Your text is on this page.");
      return;
    }
    if (typedAt > 0 && element !== where) {
      if (location.pathname !== page) {
        // No page of the application is left before what was typed on it is stored.
        typedAt = 0;
      } else if (element) {
        // The same page, drawn anew by an answer: what is under way still is.
        where = element;
        say(element, "saving", "Saving");
      }
    }
    const now = Date.now();
    busySince = quiet() ? 0 : busySince || now;
    // Between an answer and what waited behind it there is an instant in which nothing is under way.
    const settled = quietSince > 0 && busySince === 0;
    quietSince = busySince === 0 ? quietSince || now : 0;
    if (typedAt === 0 || !element) {
      // What is pressed and not typed, such as a level taken back, waits for its answer as well.
      if (element && busySince > 0 && now - busySince > PATIENCE) {
        say(element, "reconnecting", "Not saved, reconnecting. Leave this page open.");
      } else if (element?.dataset.local && busySince === 0) {
        clear(element);
      }
      return;
    }
    const answered = element.dataset.told !== heard;
    if (answered && now < sentAt) {
      // Somebody goes on typing, and so far it is stored.
      heard = element.dataset.told;
      since = now;
    } else if ((answered && alone) || (settled && (answered || now > sentAt + PAUSE))) {
      // Nothing else was under way, or nothing is any more: an answer was of the last that was
      // sent; and where there was none, the text is as it was.
      heard = element.dataset.told;
      typedAt = 0;
      typing.clear();
      clear(element);
    } else if (answered) {
      heard = element.dataset.told;
      since = now;
    } else if (now - typedAt > PATIENCE || (now - since > PATIENCE && busySince > 0)) {
      say(element, "reconnecting", "Not saved, reconnecting. Your text is on this page.");
    }
  };
  setInterval(look, 250);
})();
