// Enter follows the link of a row from whichever of its cells has the focus. The grid itself would go
// into the cell first, and ask for a second Enter there. A row that is still being fetched holds, unseen,
// the link of the row that stood in its place before: that one is never followed.
(() => {
  if (window.plumblineListGrid) {
    return;
  }
  window.plumblineListGrid = true;

  document.addEventListener(
    "keydown",
    (event) => {
      const [cell] = event.composedPath();
      const isCell = cell.matches?.("tbody td, tbody th") && event.target.closest?.(".list-grid");
      if (event.key !== "Enter" || !isCell) {
        return;
      }
      if (cell.parentElement.hasAttribute("loading")) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      const link = [...cell.parentElement.querySelectorAll("slot")]
        .flatMap((slot) => slot.assignedElements())
        .map((content) => content.querySelector("a"))
        .find((found) => found);
      if (link) {
        event.preventDefault();
        event.stopPropagation();
        link.click();
      }
    },
    true,
  );
})();
