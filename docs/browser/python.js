// Interpreters of Python, each in a worker, for one program each.
import { FLOOD, LINE, checked, weight } from "./messages.js";

const DOWNLOAD = 300_000; // milliseconds that it may take
const SILENCE = 60_000; // after that, until a sign of life

export class Failed extends Error {
  constructor(how, cause) {
    super(`${how}: ${cause?.message ?? cause}`);
    this.how = how;
  }
}

export class Interpreters {
  // `runtime` is the address of the folder that generator/runtime.py made.
  constructor(runtime) {
    this.runtime = runtime;
    this.spare = null;
    this.needs = null;
  }

  get loaded() {
    return Boolean(this.compiled);
  }

  // Fetch what is needed and boot an interpreter, if that has not been done.
  prepare() {
    if (!this.spare) {
      this.keep(this.boot());
    }
    return this.spare;
  }

  // An interpreter that nobody has used, nor gets: a promise of its worker.
  take() {
    const worker = this.prepare();
    this.spare = null;
    return worker;
  }

  // It was taken and is not needed after all.
  giveBack(worker) {
    if (this.spare) {
      worker.then((worker) => worker.terminate()).catch(() => {});
    } else {
      this.keep(worker);
    }
  }

  keep(worker) {
    this.spare = worker;
    worker.catch(() => {
      if (this.spare === worker) {
        this.spare = null;
      }
    });
  }

  async boot() {
    this.needs ??= this.load();
    const worker = new Worker(new URL("./worker.js", import.meta.url), {
      name: "python",
      type: "module",
    });
    try {
      await this.start(worker);
    } catch (error) {
      worker.terminate();
      this.needs = null;
      throw error;
    }
    return worker;
  }

  start(worker) {
    return new Promise((resolve, reject) => {
      const fail = (how) => (cause) => reject(new Failed(how, cause));
      let timer;
      worker.onerror = fail("load");
      worker.onmessage = ({ data }) => {
        clearTimeout(timer);
        data.ready ? resolve() : fail("load")(data.ended?.error);
      };
      const runtime = this.runtime.href;
      const { module, texts } = this.needs;
      module.then((module) => {
        timer = setTimeout(fail("silent"), SILENCE, "no answer");
        worker.postMessage({ module });
      }).catch(reject);
      texts.then((texts) => worker.postMessage({ boot: { runtime, texts } })).catch(reject);
    });
  }

  load() {
    const texts = download(new URL("texts.json", import.meta.url)).then((got) => got.text());
    const module = this.compile();
    module.then(() => (this.compiled = true)).catch(() => {});
    texts.catch(() => {});
    return { module, texts };
  }

  async compile() {
    if (typeof WebAssembly !== "object") {
      throw new Failed("refused", "no WebAssembly");
    }
    const packed = await download(new URL("python.wasm.gz", this.runtime));
    const plain = packed.body.pipeThrough(new DecompressionStream("gzip"));
    const headers = { "Content-Type": "application/wasm" };
    try {
      return await WebAssembly.compileStreaming(new Response(plain, { headers }));
    } catch (error) {
      const refused = error instanceof WebAssembly.CompileError;
      throw new Failed(refused ? "refused" : "load", error);
    }
  }
}

async function download(address) {
  const signal = AbortSignal.timeout(DOWNLOAD);
  const answer = await fetch(address, { signal }).catch((error) => {
    throw new Failed("load", error);
  });
  if (!answer.ok) {
    throw new Failed("load", `${answer.status} ${address}`);
  }
  return answer;
}

// One run of a program. `listener` is told what happens: output(chunks), picture(html),
// and at last ended({how, ...}).
export class Run {
  constructor(interpreters, program, listener) {
    this.interpreters = interpreters;
    this.listener = listener;
    this.over = false;
    this.shown = 0;
    this.start(program);
  }

  async start(program) {
    this.booting = this.interpreters.take();
    let worker;
    try {
      worker = await this.booting;
    } catch (error) {
      this.end({ how: error.how ?? "load", error: error.message });
      return;
    }
    if (this.over) {
      return;
    }
    this.worker = worker;
    this.listener.running();
    worker.onerror = (event) => this.end({ how: "died", error: event.message });
    worker.onmessage = ({ data }) => this.receive(checked(data));
    worker.postMessage({ run: program });
  }

  receive({ output, picture, ended }) {
    if (this.over) {
      return;
    }
    if (output) {
      this.shown += output.reduce((sum, { text }) => sum + weight(text) + LINE, 0);
      this.shown > 2 * FLOOD ? this.end({ how: "flood" }) : this.listener.output(output);
    } else if (picture) {
      this.listener.picture(picture);
    } else if (ended) {
      this.end(ended);
    }
  }

  stop() {
    this.end({ how: "stopped" });
  }

  end(how) {
    if (this.over) {
      return;
    }
    this.over = true;
    if (this.worker) {
      this.worker.terminate();
      this.interpreters.prepare().catch(() => {}); // the next one boots meanwhile
    } else {
      this.interpreters.giveBack(this.booting);
    }
    this.listener.ended(how);
  }
}
