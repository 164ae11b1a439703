// Shows what a program prints, line by line, with the time. Only ever as text.
import { texts } from "./texts.js";

export class Console {
  // Fills `host`, an element of its own.
  constructor(host) {
    const label = element("p", "example-label");
    label.textContent = texts.output;
    const box = element("pre", "run-lines");
    box.tabIndex = 0;
    box.setAttribute("role", "log");
    box.setAttribute("aria-label", texts.output);
    this.code = element("code", "");
    this.code.dataset.empty = texts.empty;
    box.append(this.code);
    this.box = box;
    this.host = host;
    host.classList.add("run-output");
    host.append(label, box);
    this.clear();
  }

  clear() {
    this.code.replaceChildren();
    this.line = null;
    this.stream = null;
  }

  // From now on nothing is there because nothing is printed.
  begin() {
    delete this.code.dataset.empty;
  }

  write(chunks) {
    const { scrollHeight, scrollTop, clientHeight } = this.box;
    for (const chunk of chunks) {
      for (const piece of chunk.text.split(/(?<=\n)/)) {
        this.add(piece, chunk);
      }
    }
    if (scrollHeight - scrollTop - clientHeight < 30) {
      this.box.scrollTop = this.box.scrollHeight; // who has scrolled up stays there
    }
  }

  add(text, { stream, time }) {
    if (!this.line || stream !== this.stream) {
      this.stream = stream;
      this.line = element("span", `run-line run-${stream}`);
      this.line.dataset.time = time.toFixed(2);
      if (stream === "stderr") {
        this.line.dataset.stream = texts.stderr;
      }
      this.code.append(this.line);
    }
    this.line.append(visible(text));
    if (text.endsWith("\n")) {
      this.line = null;
    }
  }
}

// Control characters by their signs: else a program could hide what it prints.
function visible(text) {
  return text
    .replace(/[\0-\x08\x0b-\x1f]/g, (found) =>
      String.fromCharCode(0x2400 + found.charCodeAt(0)),
    )
    .replace(/[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

export function element(name, kind) {
  const made = document.createElement(name);
  made.className = kind;
  return made;
}
