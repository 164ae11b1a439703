// Boots Python, and runs one program with it, as `python program.py` does.
//
// In:  {boot: {runtime, texts}}, {module}, then {run: {source, name, check}}
// Out: {ready}, {output: [{stream, text, time}]}, {picture}, {ended: {how, ...}}
import { Clock } from "./clock.js";
import { FLOOD, LINE, weight } from "./messages.js";

const AT_ONCE = 20; // messages in WINDOW; what comes more often is sent together
const WINDOW = 50; // milliseconds
const LOOK = 100; // milliseconds from one picture to the next

const post = self.postMessage.bind(self);
let receiveModule;
const module = new Promise((resolve) => (receiveModule = resolve));
let python;
let clock;
let output;
let pictures;

self.onmessage = async ({ data }) => {
  try {
    if (data.module) {
      receiveModule(data.module);
    } else if (data.boot) {
      await boot(data.boot);
      post({ ready: true });
    } else {
      run(data.run);
    }
  } catch (error) {
    output?.flush();
    end(error.name === "Exit" ? { how: "done", status: error.status } : died(error));
  }
};

function died(error) {
  return { how: "died", error: String(error) };
}

function end(how) {
  pictures?.flush();
  post({ ended: { seconds: clock?.look() ?? 0, ...how } });
}

async function boot({ runtime, texts }) {
  shareModule();
  const [{ loadPyodide }, about] = await Promise.all([
    import(`${runtime}pyodide.mjs`),
    fetch(`${runtime}about.json`).then((answer) => answer.json()),
  ]);
  let asked = false;
  python = await loadPyodide({
    indexURL: runtime,
    jsglobals: { Object }, // what a program finds in the module `js`
    lockFileContents: about.lock,
    stdin: () => {
      asked = true;
      return null;
    },
  });
  clock = new Clock(makeBlock());
  output = new Output();
  pictures = new Pictures();
  python.setStdout({ write: (data) => output.write("stdout", data) });
  python.setStderr({ write: (data) => output.write("stderr", data) });
  prepare(about);
  host.texts = texts;
  host.asked = () => asked;
}

// The page has compiled the module, once for all interpreters.
function shareModule() {
  const fetchReally = self.fetch;
  self.fetch = (address, ...rest) =>
    String(address).endsWith(".wasm")
      ? Promise.resolve(new Response())
      : fetchReally(address, ...rest);
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const compiled = await module;
    return { module: compiled, instance: await WebAssembly.instantiate(compiled, imports) };
  };
}

// Wait without using the processor. That needs a SharedArrayBuffer, which pages have
// only if served with two headers; but the memory of a shared WebAssembly.Memory is one.
function makeBlock() {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
  const cell = new Int32Array(memory.buffer);
  return (seconds) => {
    output.flush();
    if (seconds * 1000 > LOOK) {
      pictures.flush();
    }
    Atomics.wait(cell, 0, 0, seconds * 1000);
  };
}

// What Python is given. `program.py` calls these.
const host = {
  tick: () => clock.tick(),
  look: () => clock.look(),
  sleep_until: (time) => clock.sleepUntil(time),
  seconds: () => performance.now() / 1000,
  draw: (html) => pictures.add(html),
  deadlock() {
    output.flush();
    end({ how: "deadlock" });
    clock.block(Infinity);
  },
};

function prepare({ missing }) {
  python.runPython(`
import sys
sys.stdout.reconfigure(line_buffering=True)
sys.stderr.reconfigure(write_through=True)
`);
  python.pyimport("missing").install(python.toPy(missing));
  python.pyimport("program");
}

function run({ source, name, check }) {
  const exec = python.pyimport("builtins").exec;
  const program = python.pyimport("program").Program(source, name, check ?? undefined, host);
  lock();
  clock.start();
  let status = 0;
  try {
    const code = program.compile();
    exec(code, program.namespace);
    clock.stop();
  } catch (error) {
    if (error.name !== "PythonError") {
      throw error;
    }
    clock.stop();
    status = program.failed();
  }
  const verdict = JSON.parse(program.finish());
  output.flush();
  const recorded = program.recorded;
  end({ how: "done", status, verdict, asked: host.asked(), recorded });
}

// A program gets nothing of the browser's, whatever way it finds to JavaScript: no
// network, no storage, no timer, and nothing that makes code of a text.
function lock() {
  for (let part = self; part !== Object.prototype; part = Object.getPrototypeOf(part)) {
    for (const name of Object.getOwnPropertyNames(part)) {
      if (!KEPT.test(name)) {
        Reflect.deleteProperty(part, name);
      }
    }
  }
  const kinds = [() => {}, async () => {}, function* () {}, async function* () {}];
  for (const kind of kinds) {
    delete Object.getPrototypeOf(kind).constructor;
  }
  // Pyodide asks what is an instance of it.
  self.Function = new Proxy(Function, { apply: refuse, construct: refuse });
}

function refuse() {
  throw new Error("no JavaScript here");
}

// Of the language itself, all that neither reads nor makes code; of the browser, what
// Pyodide needs while a program runs.
const KEPT =
  /^(self|globalThis|Object|Function|Boolean|Number|BigInt|String|Symbol|Date|Promise|RegExp|JSON|Math|Intl|Atomics|Map|Set|Weak(Map|Set|Ref)|FinalizationRegistry|Proxy|Reflect|Iterator|DataView|(Shared)?ArrayBuffer|[A-Za-z0-9]*Array|(Aggregate|Eval|Range|Reference|Syntax|Type|URI)?Error|DOMException|parse(Float|Int)|is(Finite|NaN)|WebAssembly|Text(De|En)coder|performance|crypto|console)$/;

// A program may find `host` and draw for ever: the page gets a picture at a time, and
// always the last one.
class Pictures {
  constructor() {
    this.last = null;
    this.shown = -Infinity;
  }

  add(html) {
    this.last = String(html);
    if (performance.now() - this.shown > LOOK) {
      this.flush();
    }
  }

  flush() {
    if (this.last !== null) {
      output.flush();
      post({ picture: this.last });
      this.last = null;
      this.shown = performance.now();
    }
  }
}

// What the program prints, line by line while it trickles, in lumps when it pours.
class Output {
  constructor() {
    this.decoders = { stdout: new TextDecoder(), stderr: new TextDecoder() };
    this.pending = [];
    this.length = 0;
    this.window = 0;
    this.count = 0;
  }

  write(stream, data) {
    const text = this.decoders[stream].decode(data, { stream: true });
    this.length += weight(text) + (stream === this.stream ? 0 : LINE);
    this.stream = stream;
    if (this.length <= FLOOD) {
      this.add(stream, text);
    } else if (!this.flooded) {
      this.flooded = true;
      this.flush();
      end({ how: "flood" });
    }
    return data.length;
  }

  add(stream, text) {
    const last = this.pending.at(-1);
    if (last?.stream === stream) {
      last.text += text;
    } else {
      this.pending.push({ stream, text, time: clock.look() });
    }
    const now = performance.now();
    if (now - this.window > WINDOW) {
      this.window = now;
      this.count = 0;
    }
    this.count += 1;
    if (this.count <= AT_ONCE) {
      this.flush();
    }
  }

  flush() {
    if (this.pending.length) {
      post({ output: this.pending });
      this.pending = [];
    }
  }
}
