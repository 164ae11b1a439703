"""Interpreters in the browser that run one program after the other.

A page boots one for each program, and that takes ten times as long as the program.
Here it is made to forget what it ran: all that was imported, Python's own asyncio too,
is imported anew. And no time passes but what a program waits, which takes none: however
busy the machine is, no program is late. What is left of a program nevertheless, or what
a program computes by the clock, shows as a fault that the site does not have: who finds
one runs the program again, as a page does.
"""

from __future__ import annotations

import json
from typing import Any

from tests.in_browser import running

_LEARN = """\
import functools
import gc
import sys
import warnings
import zipimport

zipimport.zipimporter.get_code = functools.cache(zipimport.zipimporter.get_code)
gc.freeze()

booted = {*sys.modules}
filters = [*warnings.filters]
fresh = {
    "_asyncio", "asyncio", "concurrent", "contextlib", "event_loop", "generator",
    "logging", "program", "random", "selectors", "threading",
}
"""
"""What there is before the first program, which no collection of garbage need look at;
and what is imported anew nevertheless, without unpacking it again."""

_FORGET = """\
for name in [*sys.modules]:
    if name not in booted or name.partition(".")[0] in fresh:
        del sys.modules[name]
sys.modules.pop("pyodide.webloop", None)
sys.modules["pyodide"].__dict__.pop("webloop", None)
warnings.filters[:] = filters
gc.enable()
import program
"""

_WORKER = f"""
class Waitless extends Clock {{
  constructor() {{
    const block = makeBlock();
    super((seconds) => block(seconds === Infinity ? seconds : 0));
  }}

  elapsed() {{
    return this.now;
  }}
}}

const once = self.onmessage;
self.onmessage = async (event) => {{
  if (event.data.again) {{
    output = new Output();
    pictures = new Pictures();
    let ready = true;
    try {{
      python.runPython({json.dumps(_FORGET)});
    }} catch {{
      ready = false;
    }}
    post({{ ready }});
  }} else {{
    if (event.data.run) {{
      clock = new Waitless();
    }}
    await once(event);
    if (event.data.boot) {{
      python.runPython({json.dumps(_LEARN)});
    }}
  }}
}};
"""
"""What follows the code of ``worker.js``."""

_INTERPRETERS = """\
class extends Interpreters {
  used = []; // promises of workers that have forgotten what they ran

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
      const { how, status } = event.data.ended ?? {};
      well = how === "done" && status === 0;
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


def use_again(page: Any) -> None:
    """Let the workers of the page know how; before it is opened."""
    page.route("**/browser/worker.js", _longer)


def _longer(route: Any) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text() + _WORKER)
