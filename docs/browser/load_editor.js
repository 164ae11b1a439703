// Fetches the editor's script and style, once.
import { runtime } from "./texts.js";

let editor = null;

export function loadEditor() {
  editor ??= Promise.all([
    import(new URL("editor.js", runtime)),
    loadStyle(new URL("editor.css", runtime)),
  ]).then(([module]) => module);
  editor.catch(() => (editor = null)); // the next press tries again
  return editor;
}

function loadStyle(address) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${address} could not be loaded`));
  });
}
