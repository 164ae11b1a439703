// One place where the reader runs programs: its buttons, output, status and picture.
import { Console, element } from "./console.js";
import { show } from "./figures.js";
import { offer } from "./page.js";
import { Interpreters, Run } from "./python.js";
import { LIMIT } from "./sharing.js";
import { fill, runtime, texts } from "./texts.js";

export const interpreters = new Interpreters(runtime);

export class Session {
  // `bar` holds the buttons, `output` is filled with what is printed, `figure` is the
  // element in whose place pictures are shown.
  constructor({ bar, output, figure }) {
    this.runs = bar.querySelector(".run-run");
    this.stops = bar.querySelector(".run-stop");
    this.status = bar.querySelector(".run-status");
    this.console = new Console(output);
    this.place = this.figure = figure;
    this.stops.hidden = true;
  }

  // Resolves to how the run has ended.
  run(program) {
    this.stop();
    this.console.clear();
    if (program.source.length > LIMIT) {
      this.say(texts.too_long, "badly");
      return Promise.resolve({ how: "too_long" });
    }
    this.console.begin();
    this.figure.classList.add("stale");
    this.say(interpreters.loaded ? texts.starting : texts.loading);
    this.swap(this.runs, this.stops);
    const news = new News((chunks, picture) => {
      this.console.write(chunks);
      this.figure = picture ? show(this.figure, picture) : this.figure;
    });
    const before = this.figure;
    let ran = false;
    return new Promise((resolve) => {
      this.current = new Run(interpreters, program, {
        running: () => {
          ran = true;
          this.say(texts.running);
        },
        output: (chunks) => news.output(chunks),
        picture: (html) => news.picture(html),
        ended: (how) => {
          news.draw();
          before.classList.remove("stale");
          if (this.figure !== before) {
            offer(this.figure); // not while it changes: who steps wants it to stand still
          } else if (ran) {
            this.put(element("div", "timeline-none")); // that was of another run
          }
          this.current = null;
          this.swap(this.stops, this.runs);
          this.say(sentence(how), how.how === "done" && !how.status ? "well" : "badly");
          resolve(how);
        },
      });
    });
  }

  // Forget what the last run has shown.
  clear() {
    this.console.clear();
    this.say("");
    this.put(this.place);
  }

  put(figure) {
    if (this.figure !== figure) {
      this.figure.replaceWith(figure);
      this.figure = figure;
    }
  }

  stop() {
    this.current?.stop();
  }

  // The focus goes from the one button to the other that takes its place.
  swap(from, to) {
    const focused = document.activeElement === from;
    to.hidden = false;
    from.hidden = true;
    if (focused) {
      to.focus();
    }
  }

  say(text, how = "") {
    this.status.textContent = text;
    this.status.dataset.how = how;
  }
}

// What has come from a run since it was last shown, which is once in a frame: so a
// flood leaves the page the time to listen to its reader.
class News {
  constructor(show) {
    this.show = show;
    this.forget();
  }

  forget() {
    this.chunks = [];
    this.last = null;
    this.frame = null;
  }

  output(chunks) {
    this.chunks = this.chunks.concat(chunks);
    this.plan();
  }

  picture(html) {
    this.last = html;
    this.plan();
  }

  plan() {
    this.frame ??= requestAnimationFrame(() => this.draw());
  }

  draw() {
    cancelAnimationFrame(this.frame);
    const { chunks, last } = this;
    this.forget();
    this.show(chunks, last);
  }
}

function sentence({ how, status, seconds, asked, recorded }) {
  if (asked && status) {
    return texts.asked;
  }
  const text = how === "done" && status ? texts.status : texts[how];
  const said = fill(text, { status, seconds: seconds?.toFixed(2) });
  return recorded === false ? `${said} ${texts.unrecorded}` : said;
}
