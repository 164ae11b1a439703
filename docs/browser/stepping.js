// Steps through a picture: it, the program and its output move together. All that is
// shown stands in the items of the list "Step by step" (see generator/figure.py).

const PAUSE = 1600; // milliseconds that a step is shown while playing

const steppers = new WeakMap();

export function step(figure, start, controls) {
  if (!steppers.has(figure)) {
    steppers.set(figure, new Stepper(figure, start, controls));
  }
  steppers.get(figure).open();
}

class Stepper {
  constructor(figure, start, controls) {
    const example = figure.closest(".example") ?? document;
    this.foot = figure.querySelector(".timeline-foot");
    this.start = start;
    this.controls = controls;
    this.steps = [...figure.querySelectorAll("li[data-ran]")];
    this.program = new Program(example.querySelector(".example-program"));
    const output =
      example.querySelector(".run-output code") ??
      example.querySelector(".example-output pre code");
    this.output = new Output(output);
    this.picture = new Picture(figure.querySelector(".timeline-picture"));
    this.slider = controls.querySelector("input");
    this.play = controls.querySelector(".timeline-play");
    this.place = controls.querySelector(".timeline-number");
    this.sentence = controls.querySelector(".timeline-now");
    this.labels = { play: this.play.title, pause: controls.dataset.pause };
    this.slider.max = this.steps.length;
    this.resized = () => this.show(this.number);
    this.listen();
  }

  listen() {
    const on = (name, action) =>
      this.controls.querySelector(`.timeline-${name}`).addEventListener("click", action);
    on("previous", () => this.go(this.number - 1));
    on("next", () => this.go(this.number + 1));
    on("play", () => (this.timer ? this.pause() : this.run()));
    on("close", () => this.close());
    this.slider.addEventListener("input", () => this.go(Number(this.slider.value)));
    this.controls.addEventListener("keydown", (event) => this.press(event));
  }

  press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return; // a shortcut of the browser's
    }
    const target = {
      ArrowLeft: this.number - 1,
      ArrowRight: this.number + 1,
      Home: 1,
      End: this.steps.length,
    }[event.key];
    if (event.key === "Escape") {
      this.close();
    } else if (target !== undefined) {
      this.go(target);
    } else {
      return;
    }
    event.preventDefault();
  }

  open() {
    this.foot.hidden = true;
    this.dock();
    this.program.open();
    this.show(1);
    addEventListener("resize", this.resized);
    this.slider.focus();
  }

  // At the end of the whole example: so the controls stay in sight wherever in it the
  // reader looks.
  dock() {
    const end = this.foot.closest(".example")?.querySelector(".timeline-dock");
    (end ?? this.foot).before(this.controls);
  }

  close() {
    this.pause();
    removeEventListener("resize", this.resized);
    const held = this.controls.contains(document.activeElement);
    this.controls.remove();
    this.picture.clear();
    this.program.clear();
    this.output.clear();
    this.mark(null);
    this.foot.hidden = false;
    if (held) {
      this.start.focus();
    }
  }

  // A reader's own step ends playing.
  go(number) {
    this.pause();
    this.show(number);
  }

  run() {
    this.show(this.number < this.steps.length ? this.number : 1);
    this.label("pause");
    this.timer = setInterval(() => {
      this.show(this.number + 1);
      if (this.number === this.steps.length) {
        this.pause();
      }
    }, PAUSE);
  }

  pause() {
    clearInterval(this.timer);
    this.timer = null;
    this.label("play");
  }

  label(name) {
    this.play.title = this.labels[name];
    this.play.setAttribute("aria-label", this.labels[name]);
    this.play.classList.toggle("playing", name === "pause");
  }

  show(number) {
    this.number = Math.min(Math.max(number, 1), this.steps.length);
    const step = this.steps[this.number - 1];
    const { at, name, ran, waits, printed } = step.dataset;
    this.picture.show(Number(at || 100));
    this.program.show(name, ran ? ran.split(" ").map(Number) : [], JSON.parse(waits));
    this.output.show(Number(printed));
    this.slider.value = this.number;
    this.slider.setAttribute("aria-valuetext", this.position());
    this.place.textContent = this.position();
    this.sentence.replaceChildren(...step.cloneNode(true).childNodes);
    this.mark(step);
  }

  position() {
    return this.controls.dataset.position
      .replace("{n}", this.number)
      .replace("{all}", this.steps.length);
  }

  mark(current) {
    for (const step of this.steps) {
      if (step === current) {
        step.setAttribute("aria-current", "step");
      } else {
        step.removeAttribute("aria-current");
      }
    }
  }
}

// The picture: what comes after the step is covered, and what is written there faint.
class Picture {
  constructor(box) {
    const svg = box.querySelector("svg");
    const bottom = svg.querySelector(".axis").y1.baseVal.value + 4;
    this.first = svg.querySelector("text");
    this.written = svg.querySelectorAll("text:not(.time), text ~ use, .mark");
    this.cover = shape("rect", { class: "later-cover", width: "110%", height: bottom });
    this.now = shape("line", { class: "now-line", y2: bottom });
  }

  clear() {
    this.show(100);
    this.cover.remove();
    this.now.remove();
  }

  show(at) {
    this.first.before(this.cover, this.now);
    this.cover.setAttribute("x", `${at}%`);
    this.now.setAttribute("x1", `${at}%`);
    this.now.setAttribute("x2", `${at}%`);
    for (const part of this.written) {
      const x = part.getAttribute("x") ?? part.getAttribute("x1");
      part.classList.toggle("later", parseFloat(x) > at);
    }
  }
}

// The program: the lines that ran, the last of them where the Task stands, and those
// where other Tasks wait. The marks lie over the lines, which stay as they are.
class Program {
  constructor(part) {
    this.part = part;
    this.folded = part?.querySelector("details");
    this.pre = part?.querySelector(".pce-wrapper") ?? part?.querySelector("pre");
    this.marks = [];
  }

  open() {
    if (this.folded) {
      this.folded.open = true;
    }
  }

  clear() {
    this.part?.classList.remove("stepped");
    for (const mark of this.marks) {
      mark.remove();
    }
    this.marks = [];
  }

  show(name, ran, waits) {
    this.clear();
    if (!this.pre) {
      return;
    }
    this.part.classList.add("stepped");
    for (const [line, names] of waits) {
      this.add(line, "waits", names);
    }
    for (const line of ran) {
      const last = line === ran.at(-1);
      this.add(line, last ? "stands" : "ran", last ? name : "");
    }
  }

  add(line, kind, name) {
    const place = this.place(line);
    if (!place) {
      return; // the reader has deleted it
    }
    const mark = element("span", `line-${kind}`);
    mark.style.top = `${place.top}px`;
    mark.style.height = `${place.height}px`;
    if (name) {
      const label = element("b", "");
      label.textContent = name;
      mark.append(label);
    }
    this.pre.append(mark);
    this.marks.push(mark);
  }

  place(line) {
    const edited = this.pre.querySelectorAll(".pce-line");
    if (edited.length) {
      const at = edited[line - 1];
      return at && { top: at.offsetTop, height: at.offsetHeight };
    }
    const code = this.pre.querySelector("code");
    const style = getComputedStyle(code);
    const height = parseFloat(style.lineHeight);
    const top = code.offsetTop + parseFloat(style.paddingTop) + (line - 1) * height;
    return { top, height };
  }
}

// The output: what is not printed yet keeps its room.
class Output {
  constructor(code) {
    this.code = code;
    this.whole = [...(code?.childNodes ?? [])];
  }

  clear() {
    this.code?.replaceChildren(...this.whole);
  }

  show(printed) {
    this.code?.replaceChildren(...this.whole.map((part) => part.cloneNode(true)));
    hide(this.code?.childNodes ?? [], printed);
  }
}

// Hides all but the first `printed` characters; what a run has printed stands in lines.
function hide(parts, printed) {
  for (const part of [...parts]) {
    const { length } = part.textContent;
    if (part.nodeType === Node.TEXT_NODE) {
      const later = element("span", "output-later");
      later.textContent = part.data.slice(printed);
      part.replaceWith(part.data.slice(0, printed), later);
    } else if (printed) {
      hide(part.childNodes, printed);
    } else {
      part.classList.add("output-later");
    }
    printed = Math.max(0, printed - length);
  }
}

function element(name, kind) {
  const made = document.createElement(name);
  made.className = kind;
  return made;
}

function shape(name, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}
