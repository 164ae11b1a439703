// Lets the reader guess what an example prints, and checks the guess. The question stands
// in the page (see generator/predict.py), inert until it is made to work here.

export function predict(example) {
  const block = example.querySelector(".predict[inert]");
  if (block) {
    new Prediction(example, block);
  }
}

class Prediction {
  constructor(example, block) {
    const find = (name) => block.querySelector(`.predict-${name}`);
    this.example = example;
    this.words = block.dataset;
    this.folded = example.querySelector(".example-output details");
    this.expected = lines(this.folded.querySelector("pre code").textContent);
    this.check = find("check");
    this.status = find("status");
    this.run = find("run");
    const Answer = find("pool") ? Arranged : Typed;
    this.answer = new Answer(block, () => this.reset());
    this.check.addEventListener("click", () => this.judge());
    find("again").addEventListener("click", () => this.answer.startOver());
    this.run.addEventListener("click", () => example.querySelector(".run-run")?.click());
    this.folded.querySelector("summary").textContent = this.words.show;
    block.inert = false;
    this.reset();
  }

  // What was said of an answer does not hold for the next.
  reset() {
    this.answer.clear();
    this.check.disabled = !this.answer.complete();
    this.say("", "");
    this.run.hidden = true;
  }

  judge() {
    this.answer.clear();
    const given = this.answer.lines();
    const { length } = given.length > this.expected.length ? given : this.expected;
    const right = Array.from({ length }, (_, n) => given[n] === this.expected[n]);
    this.answer.slots.slice(0, length).forEach((slot, n) => this.mark(slot, right[n]));
    const wrong = right.indexOf(false);
    if (wrong < 0) {
      this.folded.open = true;
      this.say("right", this.words.success);
    } else {
      this.say("wrong", this.words.differs.replace("{n}", wrong + 1));
    }
    this.run.hidden = !this.example.querySelector(".run-run");
  }

  say(kind, sentence) {
    this.status.dataset.kind = kind;
    this.status.textContent = sentence;
  }

  mark(slot, right) {
    const kind = right ? "right" : "wrong";
    const mark = document.createElement("span");
    mark.className = `predict-mark ${kind}`;
    mark.textContent = right ? "✓" : "✗";
    mark.setAttribute("role", "img");
    mark.setAttribute("aria-label", this.words[kind]);
    (slot.firstChild ?? slot).prepend(mark); // what a button holds is read with its line
  }
}

// Lines put in order: each is a button, at home in the pool, that moves to the first
// free slot of the reader's output when it is pressed, and home when it is pressed again.
class Arranged {
  constructor(block, changed) {
    this.check = block.querySelector(".predict-check");
    this.pool = [...block.querySelectorAll(".predict-pool button")];
    this.homes = new Map(this.pool.map((line) => [line, line.parentElement]));
    this.slots = [...block.querySelectorAll(".predict-yours li")];
    this.changed = changed;
    for (const line of this.pool) {
      line.addEventListener("click", () => this.move(line));
    }
  }

  move(line) {
    const place = this.isHome(line) ? this.slots.find(isFree) : this.homes.get(line);
    place.append(line);
    this.changed();
    (this.isHome(line) ? line : this.after(line)).focus();
  }

  isHome(line) {
    return line.parentElement === this.homes.get(line);
  }

  // What the reader presses next.
  after(line) {
    const n = this.pool.indexOf(line);
    const others = [...this.pool.slice(n), ...this.pool.slice(0, n)];
    return others.find((one) => this.isHome(one)) ?? this.check;
  }

  startOver() {
    for (const [line, home] of this.homes) {
      home.append(line);
    }
    this.changed();
    this.pool[0].focus();
  }

  complete() {
    return !this.slots.some(isFree);
  }

  clear() {
    for (const line of this.pool) {
      line.querySelector(".predict-mark")?.remove();
    }
  }

  lines() {
    return this.slots.map((slot) => slot.textContent);
  }
}

function isFree(slot) {
  return !slot.hasChildNodes();
}

// Lines that are typed: beside each its number and its mark.
class Typed {
  constructor(block, changed) {
    this.field = block.querySelector("textarea");
    this.list = block.querySelector("ol");
    this.rows = this.field.rows;
    this.changed = changed;
    this.field.addEventListener("input", () => this.changed());
  }

  startOver() {
    this.field.value = "";
    this.changed();
    this.field.focus();
  }

  complete() {
    return this.field.value.trim() !== "";
  }

  get slots() {
    return [...this.list.children];
  }

  // There are as many rows as lines, so that the numbers stay beside them.
  clear() {
    const rows = Math.max(this.rows, this.field.value.split("\n").length);
    this.field.rows = rows;
    const row = () => document.createElement("li");
    this.list.replaceChildren(...Array.from({ length: rows }, row));
  }

  lines() {
    return lines(this.field.value);
  }
}

// Blanks that nobody sees make no difference.
function lines(text) {
  return text.trimEnd().split("\n").map((line) => line.trimEnd());
}

for (const block of document.querySelectorAll(".predict")) {
  predict(block.closest(".example"));
}
