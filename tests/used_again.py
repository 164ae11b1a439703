"""Interpreters in the browser that run one program after the other.

A page boots one for each program, and that takes thirty times as long as the program.
Here its memory is what it was when it had booted, byte for byte, before each program.
And if it is to be waitless, no time passes but what a program waits, which takes none:
however busy the machine is, no program is late. What is left of a program nevertheless,
or what a program computes by the clock, shows as a fault that the site does not have:
who finds one runs the program again, as a page does.
"""

from __future__ import annotations

from typing import Any

from tests.in_browser import running

_WORKER = """
class Waitless extends Clock {
  constructor(block) {
    super((seconds) => block(seconds === Infinity ? seconds : 0));
  }

  elapsed() {
    return this.now;
  }
}

// Of what a program has left to JavaScript, nothing is in Python's memory any more.
self.FinalizationRegistry = class {
  register() {}
  unregister() {}
};

class Memory {
  constructor() {
    // What any picture needs. No collection of garbage need look at what there is now.
    python.runPython("import gc, generator.figure, generator.steps; gc.freeze()");
    this.bytes = python._module.HEAPU8.slice();
    this.known = [...this.numbers()];
  }

  restore() {
    const heap = python._module.HEAPU8;
    heap.set(this.bytes);
    heap.fill(0, this.bytes.length);
    const numbers = this.numbers();
    numbers.clear();
    this.known.forEach(([value, number]) => numbers.set(value, number));
  }

  // By which numbers Python knows JavaScript's objects: Pyodide's map of them.
  numbers() {
    const { HEAPU32, __deduplicate_map, _hiwire_get } = python._module;
    return _hiwire_get(HEAPU32[__deduplicate_map / 4]);
  }
}

let booted;
const once = self.onmessage;
self.onmessage = async (event) => {
  if (event.data.again) {
    output = new Output();
    pictures = new Pictures();
    let ready = true;
    try {
      booted.restore();
    } catch {
      ready = false;
    }
    post({ ready });
  } else {
    if (event.data.run) {
      clock = new NextClock(makeBlock());
    }
    await once(event);
    if (event.data.boot) {
      booted = new Memory();
    }
  }
};
"""
"""What follows the code of ``worker.js``."""

_INTERPRETERS = """\
class extends Interpreters {
  used = []; // promises of workers that are as they had booted

  prepare() {
    return Promise.resolve(); // Run asks for one that it does not take
  }

  async take() {
    const worker = (await this.used.shift()) ?? (await this.boot());
    let well = false;
    const lent = {
      postMessage: (message) => worker.postMessage(message),
      terminate: () => (well ? this.used.push(this.again(worker)) : worker.terminate()),
    };
    worker.onerror = (event) => lent.onerror(event);
    worker.onmessage = (event) => {
      well = event.data.ended?.how === "done";
      lent.onmessage(event);
    };
    return lent;
  }

  again(worker) {
    return new Promise((resolve) => {
      worker.onmessage = ({ data: { ready } }) => {
        if (!ready) worker.terminate();
        resolve(ready ? worker : null);
      };
      worker.postMessage({ again: true });
    });
  }
}"""

RUN_ALL_AGAIN = running(_INTERPRETERS)
"""Like ``RUN_ALL``, on a page of which ``use_again`` was told."""


def use_again(page: Any, *, waitless: bool) -> None:
    """Let the workers of the page know how; before it is opened."""
    clock = "Waitless" if waitless else "Clock"
    more = f"{_WORKER}const NextClock = {clock};\n"

    def answer(route: Any) -> None:
        own = route.fetch()
        route.fulfill(response=own, body=own.text() + more)

    page.route("**/browser/worker.js", answer)
