// An editor for a program. Bundled by build.mjs, with prism-code-editor.
import { createEditor } from "prism-code-editor";
import { defaultCommands, editHistory, setIgnoreTab } from "prism-code-editor/commands";
import "prism-code-editor/layout.css";
import "prism-code-editor/languages/python";
import "prism-code-editor/prism/languages/python";

const COLOURED = 20_000; // characters; the patterns take time by their square

// Opens in `host`. Tab indents, but right after Escape it leaves the editor.
// More than `limit` characters are not pasted: `onlong` is called.
export function open(host, value, { label, hint, limit, onrun, onchange, onlong }) {
  const editor = createEditor(
    host,
    {
      insertSpaces: true,
      language: language(value),
      lineNumbers: false,
      onUpdate: (text) => onchange(text),
      tabSize: 4,
      value,
      wordWrap: false,
    },
    defaultCommands(),
    editHistory(),
  );
  const { textarea } = editor;
  textarea.setAttribute("aria-label", label);
  textarea.addEventListener("keydown", (event) => {
    const { key } = event;
    if (key !== "Tab" && key !== "Shift") {
      setIgnoreTab(key === "Escape");
    }
    if (key === "Escape") {
      event.stopImmediatePropagation(); // else it gives up the focus
    } else if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onrun();
    }
  }, true);
  textarea.addEventListener("beforeinput", (event) => {
    const added = event.data ?? event.dataTransfer?.getData("text/plain") ?? "";
    const { value, selectionStart, selectionEnd } = textarea;
    const kept = value.length - (selectionEnd - selectionStart);
    if (added && kept + added.length > limit) {
      event.preventDefault();
      onlong();
    }
  });
  textarea.addEventListener(
    "input",
    () => {
      const fitting = language(textarea.value);
      if (fitting !== editor.options.language) {
        editor.setOptions({ language: fitting }); // and the history begins anew
      }
    },
    true,
  );
  textarea.addEventListener("focus", () => setIgnoreTab(false));
  const note = document.createElement("p");
  note.className = "run-hint";
  note.textContent = hint;
  host.append(note);
  return {
    close: () => host.replaceChildren(),
    focus: () => textarea.focus(),
    get value() {
      return editor.value;
    },
    set value(text) {
      editor.setOptions({ value: text, language: language(text) });
    },
  };
}

function language(program) {
  return program.length > COLOURED ? "text" : "python";
}
