// An example that the reader runs and changes in its place on the page.
import { element } from "./console.js";
import { letStep } from "./figures.js";
import { loadEditor } from "./load_editor.js";
import { Session, interpreters } from "./session.js";
import { LIMIT, encode } from "./sharing.js";
import { fill, texts } from "./texts.js";

const examples = new WeakMap();

export function exampleOf(box) {
  if (!examples.has(box)) {
    examples.set(box, box.matches(".exercise") ? new Exercise(box) : new Example(box));
  }
  return examples.get(box);
}

class Example {
  constructor(box) {
    this.box = box;
    this.bar = box.querySelector(".run-bar");
    this.program = box.querySelector(".example-program");
    this.highlight = this.program.querySelector(".highlight");
    this.original = this.highlight.querySelector("code").textContent;
    this.edits = this.bar.querySelector(".run-edit");
    this.resets = this.bar.querySelector(".run-reset");
    this.printed = box.querySelector(".example-output");
    this.shown = [...this.printed.children].filter((part) => !part.matches("details"));
    this.picture = box.querySelector(":scope > figure.timeline");
    this.added = [];
    this.resets.hidden = true;
  }

  get source() {
    return this.editor ? this.editor.value : this.original;
  }

  prepare() {
    return interpreters.prepare();
  }

  press(button) {
    const [, name] = button.className.match(/run-(\w+)/);
    return this[name]();
  }

  run(check = null) {
    this.closeSteps();
    this.session ??= this.makeSession();
    this.resets.hidden = false;
    const [, name] = this.box.dataset.name.split("/");
    return this.session.run({ source: this.source, name, check });
  }

  stop() {
    this.session?.stop();
  }

  async edit() {
    if (!this.editor) {
      this.edits.disabled = true;
      try {
        this.editor = await this.openEditor();
      } finally {
        this.edits.disabled = false;
      }
      this.edits.hidden = true;
      this.resets.hidden = false;
    }
    this.editor.focus();
  }

  // As it was before the reader did anything.
  reset() {
    this.stop();
    this.closeSteps();
    this.editor?.close();
    this.editor = null;
    this.highlight.hidden = false;
    this.program.querySelector(".run-editor")?.remove();
    for (const part of this.shown) {
      part.hidden = false;
    }
    this.session?.clear();
    this.session = null;
    letStep(this.picture, true);
    for (const part of this.added) {
      part.remove();
    }
    this.added = [];
    this.edits.hidden = false;
    this.resets.hidden = true;
    this.bar.querySelector(".run-run").focus();
  }

  // Address of the Playground with this program in it, or null.
  async playground() {
    if (this.source.length > LIMIT) {
      this.refuse("too_long");
      return null;
    }
    const page = new URL("../playground/", import.meta.url);
    const changed = this.source !== this.original;
    page.hash = changed
      ? `code=${await encode(this.source)}`
      : `example=${this.box.dataset.name}`;
    return page.href;
  }

  makeSession() {
    for (const part of this.shown) {
      part.hidden = true;
    }
    const output = this.add("div", "", (made) => this.printed.append(made));
    return new Session({ bar: this.bar, output, figure: this.figurePlace() });
  }

  // Where a picture is shown: in the place of the example's own, or below its output.
  figurePlace() {
    if (this.picture) {
      return this.picture;
    }
    const place = this.add("div", "timeline-none", (made) => this.printed.after(made));
    if (!this.box.querySelector(".timeline-dock")) {
      this.add("div", "timeline-dock", (made) => place.after(made));
    }
    return place;
  }

  // An element that Reset takes away.
  add(name, kind, put) {
    const made = element(name, kind);
    put(made);
    this.added.push(made);
    return made;
  }

  async openEditor() {
    const { open } = await loadEditor();
    const host = element("div", "run-editor");
    this.highlight.hidden = true;
    this.program.append(host);
    return open(host, this.original, {
      label: texts.editor,
      hint: texts.editor_hint,
      limit: LIMIT,
      onrun: () => Promise.resolve(this.run()).catch(() => this.refuse("failed")),
      onchange: () => this.outdate(),
      onlong: () => this.refuse("too_long"),
    });
  }

  refuse(why) {
    const status = this.bar.querySelector(".run-status");
    status.textContent = texts[why];
    status.dataset.how = "badly";
  }

  // The lines of the program are no longer those of its picture.
  outdate() {
    this.closeSteps();
    letStep(this.session?.figure ?? this.picture, false);
  }

  closeSteps() {
    this.box.querySelector(".timeline-close")?.click();
  }
}

// One whose program is checked when it has run.
class Exercise extends Example {
  constructor(box) {
    super(box);
    this.sentences = JSON.parse(box.dataset.sentences);
    this.verdict = box.querySelector(".exercise-verdict");
  }

  async run() {
    this.say("");
    const asked = (this.asked = {}); // what is pressed later makes this void
    const answer = await fetch(this.box.dataset.check);
    if (!answer.ok) {
      throw new Error(`${answer.status} ${answer.url}`);
    }
    const check = await answer.text();
    if (asked !== this.asked) {
      return;
    }
    const ended = await super.run(check);
    if (ended.verdict && asked === this.asked) {
      this.judge(ended);
    }
  }

  judge({ verdict: { error, wrong }, seconds }) {
    const { sentences } = this;
    const known = wrong.filter((key) => Object.hasOwn(sentences, key));
    const text = error ? sentences.ended : sentences[known[0] ?? "solved"];
    const solved = !error && !wrong.length;
    this.say(fill(text, { error, seconds: Number(seconds.toFixed(1)) }), solved);
  }

  reset() {
    this.asked = null;
    super.reset();
    this.say("");
  }

  say(text, solved = false) {
    this.verdict.textContent = text;
    this.verdict.classList.toggle("solved", solved);
  }
}
