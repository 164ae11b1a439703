// The Playground: an editor, and beside it what the program prints and its picture.
// A program that comes with a link is shown, never run.
import { letStep } from "./figures.js";
import { loadEditor } from "./load_editor.js";
import { Session, interpreters } from "./session.js";
import { LIMIT, TooLong, decode, encode } from "./sharing.js";
import { texts } from "./texts.js";

const FIRST = "index/glance.py"; // what is shown to who comes for the first time
const FILE = "program.py";
const LINK = /^#(code|example)=/; // not one to a part of the page
const ABOVE = /^(?:#.*\n|\s*\n)*r"""[\s\S]*?\n"""\n\s*/; // metadata and docstring

class Playground {
  constructor(page) {
    this.notices = { ...texts, ...JSON.parse(page.dataset.texts) };
    page.append(page.querySelector("template").content.cloneNode(true));
    page.querySelector(".playground-without").remove();
    this.page = page;
    this.bar = document.querySelector(".run-parts template").content.cloneNode(true)
      .firstElementChild;
    this.part(".playground-run").replaceWith(this.bar);
    this.menu = this.part(".playground-menu");
    this.notice = this.part(".playground-notice");
    this.memory = new Memory();
    this.offerMine();
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
    on(".playground-mine", () => this.mine());
    on(".playground-forget", () => this.forget());
    this.menu.addEventListener("change", () => this.choose());
    addEventListener("hashchange", () => LINK.test(location.hash) && this.open());
  }

  async start() {
    try {
      await this.openEditor();
    } catch {
      this.tell("no_editor");
      return;
    }
    await this.open();
  }

  async openEditor() {
    const { open } = await loadEditor();
    this.editor = open(this.part(".run-editor"), "", {
      label: texts.editor,
      hint: texts.editor_hint,
      limit: LIMIT,
      onrun: () => this.run(),
      onchange: () => this.changed(),
      onlong: () => this.tell("too_long"),
    });
  }

  // Show what the address asks for, or else what the reader had last.
  async open() {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (asked.has("code")) {
      await this.showLinked(asked.get("code"));
    } else if (!asked.has("example")) {
      await this.showOwn();
    } else if (this.knows(asked.get("example"))) {
      await this.showExample(asked.get("example"));
    } else {
      await this.refuse("bad_link");
    }
  }

  async showOwn() {
    const kept = this.memory.read();
    kept === null ? await this.showExample(FIRST) : this.show(kept, "");
  }

  async showLinked(code) {
    const wanted = (this.wanted = Symbol());
    try {
      const program = lines(await decode(code));
      if (this.wanted === wanted) {
        this.show(program, program === this.memory.read() ? "" : "linked");
      }
    } catch (error) {
      await this.refuse(error instanceof TooLong ? "too_long" : "bad_link");
    }
  }

  knows(name) {
    return name && [...this.menu.options].some((option) => option.value === name);
  }

  async showExample(name) {
    const wanted = (this.wanted = Symbol());
    try {
      const answer = await fetch(new URL(`../examples/${name}`, import.meta.url));
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      const program = lines(await answer.text()).replace(ABOVE, "");
      if (this.wanted === wanted) {
        this.show(program, "");
        this.menu.value = name;
      }
    } catch {
      this.tell("not_loaded");
    }
  }

  // A bad link takes nothing away.
  async refuse(notice) {
    if (this.given === undefined) {
      await this.showOwn();
    }
    this.tell(notice);
  }

  show(program, notice) {
    this.closeSteps();
    this.session.stop();
    this.session.clear();
    this.wanted = null;
    this.given = program;
    this.editor.value = program;
    this.menu.value = "";
    this.tell(notice);
    this.offerMine();
  }

  // The address says what is shown.
  point(hash) {
    history.replaceState(null, "", location.pathname + location.search + hash);
  }

  choose() {
    if (this.menu.value) {
      this.point(`#example=${this.menu.value}`);
      this.open();
    }
  }

  mine() {
    this.point("");
    this.open();
  }

  changed() {
    this.closeSteps();
    if (this.editor && this.editor.value !== this.given) {
      letStep(this.session.figure, false); // it shows another program
      if (this.given !== null) {
        this.given = null; // now it is the reader's own
        this.point("");
      }
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
    this.point(page.hash);
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
    const focused = document.activeElement;
    const shown = this.editor?.value ?? kept; // before the editor is there, nothing else
    this.part(".playground-mine").hidden = kept === null || kept === shown;
    this.part(".playground-forget").hidden = kept === null;
    if (focused?.hidden) {
      this.part(".playground-download").focus(); // beside it
    }
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

// As an editor has them.
function lines(program) {
  return program.replace(/\r\n?/g, "\n");
}

function attempt(action) {
  try {
    return action();
  } catch {
    return null;
  }
}

new Playground(document.querySelector(".playground")).start();
