// Vaadin's client makes functions of expressions that the server sends. The content security policy
// forbids that to every script; here they are made by a script element that bears the nonce of this
// page, so that nothing else can: no eval, no text in a timer.
(() => {
  const nonce = document.currentScript.nonce;
  const made = new Map();
  const native = window.Function;

  function PageFunction(...parts) {
    const body = parts.length > 0 ? parts.pop() : "";
    const key = JSON.stringify([parts, body]);
    if (!made.has(key)) {
      const script = document.createElement("script");
      script.nonce = nonce;
      script.textContent =
        "document.currentScript.made = function (" + parts.join(",") + ") {\n" + body + "\n};";
      document.head.append(script);
      script.remove();
      if (typeof script.made !== "function") {
        throw new SyntaxError("This is no function: " + body);
      }
      made.set(key, script.made);
    }
    return made.get(key);
  }

  PageFunction.prototype = native.prototype;
  window.Function = PageFunction;
})();
