// The Playground: an editor, and beside it what the program prints and its picture.
// A program that comes with a link is shown, never run.
import { loadEditor } from "./load_editor.js";
import { Session, interpreters } from "./session.js";
import { LIMIT, TooLong, decode, encode } from "./sharing.js";
import { texts } from "./texts.js";

const FIRST = "index/glance.py"; // what is shown to who comes for the first time
const FILE = "program.py";
const ABOVE = /^(?:#.*\n|\s*\n)*r"""[\s\S]*?\n"""\n\s*/; // metadata and docstring

class Playground {
  constructor(page) {
    this.notices = JSON.parse(page.dataset.texts);
    page.append(page.querySelector("template").content.cloneNode(true));
    page.querySelector(".playground-without").remove();
    this.page = page;
    this.bar = document.querySelector(".run-parts template").content.cloneNode(true)
      .firstElementChild;
    this.part(".playground-run").replaceWith(this.bar);
    this.menu = this.part(".playground-menu");
    this.notice = this.part(".playground-notice");
    this.memory = new Memory();
    this.prepareBar();
    this.listen();
  }

  part(selector) {
    return this.page.querySelector(selector);
  }

  prepareBar() {
    for (const other of this.bar.querySelectorAll(".run-edit, .run-reset, .run-open")) {
      other.remove();
    }
    this.session = new Session({
      bar: this.bar,
      output: this.part(".example-output"),
      figure: this.part(".timeline-none"),
    });
    const prepare = () => interpreters.prepare().catch(() => {}); // Run will say so
    for (const sign of ["pointerenter", "focusin"]) {
      this.bar.addEventListener(sign, prepare, { once: true });
    }
  }

  listen() {
    const on = (selector, action) =>
      this.part(selector).addEventListener("click", () => action());
    on(".run-run", () => this.run());
    on(".run-stop", () => this.session.stop());
    on(".playground-share", () => this.share());
    on(".playground-download", () => this.download());
    on(".playground-mine", () => this.show(this.memory.read(), ""));
    on(".playground-forget", () => this.forget());
    this.menu.addEventListener("change", () => this.showExample(this.menu.value));
    addEventListener("hashchange", () => this.open());
  }

  async start() {
    const { open } = await loadEditor();
    this.editor = open(this.part(".run-editor"), "", {
      label: texts.editor,
      hint: texts.editor_hint,
      limit: LIMIT,
      onrun: () => this.run(),
      onchange: () => this.changed(),
      onlong: () => this.tell("too_long"),
    });
    await this.open();
  }

  // Show what the address asks for, or else what the reader had last.
  async open() {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (asked.has("code")) {
      await this.showLinked(asked.get("code"));
    } else if (asked.has("example")) {
      await this.showExample(asked.get("example"));
    } else if (this.memory.read() !== null) {
      this.show(this.memory.read(), "");
    } else {
      await this.showExample(FIRST);
    }
  }

  async showLinked(code) {
    try {
      this.show(await decode(code), "linked");
    } catch (error) {
      this.tell(error instanceof TooLong ? "too_long" : "bad_link");
    }
  }

  async showExample(name) {
    const known = [...this.menu.options].some((option) => option.value === name);
    if (!name || !known) {
      return;
    }
    try {
      const answer = await fetch(new URL(`../examples/${name}`, import.meta.url));
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      this.show((await answer.text()).replace(ABOVE, ""), "");
      this.menu.value = name;
    } catch {
      this.tell("not_loaded");
    }
  }

  show(program, notice) {
    this.closeSteps();
    this.session.stop();
    this.session.clear();
    this.given = program;
    this.editor.value = program;
    this.menu.value = "";
    this.tell(notice);
    this.offerMine();
  }

  changed() {
    this.closeSteps();
    if (this.editor && this.editor.value !== this.given) {
      this.given = null; // now it is the reader's own
      this.memory.write(this.editor.value);
      this.offerMine();
    }
  }

  run() {
    this.closeSteps();
    return this.session.run({ source: this.editor.value, name: FILE });
  }

  async share() {
    const page = new URL(location.href);
    try {
      page.hash = `code=${await encode(this.editor.value)}`;
    } catch {
      this.tell("too_long");
      return;
    }
    history.replaceState(null, "", page);
    try {
      await navigator.clipboard.writeText(page.href);
      this.tell("shared");
    } catch {
      this.tell("share_by_hand");
    }
  }

  download() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.editor.value], { type: "text/x-python" }));
    link.download = FILE;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }

  forget() {
    this.memory.clear();
    this.given = this.editor.value; // it stays, as somebody's
    this.tell("forgotten");
    this.offerMine();
  }

  offerMine() {
    const kept = this.memory.read();
    this.part(".playground-mine").hidden = kept === null || kept === this.editor.value;
    this.part(".playground-forget").hidden = kept === null;
  }

  tell(notice) {
    this.notice.textContent = notice ? this.notices[notice] : "";
    this.notice.dataset.about = notice;
  }

  closeSteps() {
    this.part(".timeline-close")?.click();
  }
}

// The reader's last program, where the browser lets a page keep something.
class Memory {
  static KEY = "playground.program";

  read() {
    return attempt(() => localStorage.getItem(Memory.KEY));
  }

  write(program) {
    attempt(() => localStorage.setItem(Memory.KEY, program));
  }

  clear() {
    attempt(() => localStorage.removeItem(Memory.KEY));
  }
}

function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}

new Playground(document.querySelector(".playground")).start();
