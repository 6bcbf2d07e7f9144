// A table on the clipboard comes as markup and as plain text. The markup keeps apart the cells whose
// text has several lines, so it is read where there is any, and written with tabs between cells.
(() => {
  if (window.plumblinePasteTable) {
    return;
  }
  window.plumblinePasteTable = true;

  const words = (cell) =>
    [...cell.childNodes]
      .map((node) => (node.nodeName === "BR" ? "\n" : node.textContent + (/^(P|DIV|LI)$/.test(node.nodeName) ? "\n" : "")))
      .join("")
      .replace(/[ \t\u00a0]+/g, " ")
      .replace(/ *\n+ */g, "\n")
      .trim();
  const quoted = (text) => (/["\n\t]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text);

  document.addEventListener("paste", (event) => {
    const field = event.target.closest?.("textarea[data-table]");
    const markup = field && event.clipboardData.getData("text/html");
    const table = markup && new DOMParser().parseFromString(markup, "text/html").querySelector("table");
    if (table) {
      event.preventDefault();
      field.value = [...table.rows]
        .map((row) => [...row.cells].map((cell) => quoted(words(cell))).join("\t"))
        .join("\n");
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
})();
