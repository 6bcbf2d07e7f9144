// Lists whose entries can be dragged by a handle. The server is told which entry was put behind
// which, and draws the list anew; the same can be done with the buttons of each entry.
(() => {
  if (window.plumblineReorder) {
    return;
  }
  window.plumblineReorder = true;
  let moved = null;

  const entry = (target) => target.closest?.("[data-entry]");
  const clear = () =>
    document.querySelectorAll(".is-drop-before, .is-drop-after").forEach((each) => {
      each.classList.remove("is-drop-before", "is-drop-after");
    });
  const isUpperHalf = (event, over) => {
    const box = over.getBoundingClientRect();
    return event.clientY < box.top + box.height / 2;
  };

  document.addEventListener("dragstart", (event) => {
    const handle = event.target.closest?.("[draggable=true]");
    moved = handle ? entry(handle) : null;
    if (moved) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", moved.dataset.entry);
      event.dataTransfer.setDragImage(moved, 10, 10);
    }
  });

  document.addEventListener("dragover", (event) => {
    const over = entry(event.target);
    clear();
    if (moved && over && over.parentElement === moved.parentElement) {
      event.preventDefault();
      over.classList.add(isUpperHalf(event, over) ? "is-drop-before" : "is-drop-after");
    }
  });

  document.addEventListener("drop", (event) => {
    const over = entry(event.target);
    clear();
    if (moved && over && over !== moved && over.parentElement === moved.parentElement) {
      event.preventDefault();
      const after = isUpperHalf(event, over) ? over.previousElementSibling : over;
      moved.parentElement.dispatchEvent(
        new CustomEvent("reordered", {
          detail: {
            moved: moved.dataset.entry,
            after: after === moved ? (moved.previousElementSibling?.dataset.entry ?? "") : (after?.dataset.entry ?? ""),
          },
        }),
      );
    }
    moved = null;
  });

  document.addEventListener("dragend", () => {
    clear();
    moved = null;
  });
})();
