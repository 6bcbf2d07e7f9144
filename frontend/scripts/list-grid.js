// Enter follows the link of a row from whichever of its cells has the focus. The grid itself would go
// into the cell first, and ask for a second Enter there.
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
