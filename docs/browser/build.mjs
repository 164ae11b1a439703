// node build.mjs NODE_MODULES TOOLS TARGET: make what the browser gets to run Python.
// TOOLS is a zip of our own Python modules. Called by generator/runtime.py.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

process.on("uncaughtException", (error) => {
  console.error(String(error)); // without Pyodide's code, which is one long line
  process.exit(1);
});

const [modules, tools, target] = process.argv.slice(2).map((path) => resolve(path));
const here = import.meta.dirname;
const pyodide = join(modules, "pyodide");
await mkdir(target, { recursive: true });

// Hosts do not all compress WebAssembly: the page decompresses it by itself.
const wasm = await readFile(join(pyodide, "pyodide.asm.wasm"));
await writeFile(join(target, "python.wasm.gz"), gzipSync(wasm, { level: 9 }));
for (const name of ["pyodide.mjs", "pyodide.asm.mjs"]) {
  await copyFile(join(pyodide, name), join(target, name));
}

const lock = JSON.parse(await readFile(join(pyodide, "pyodide-lock.json"), "utf8"));
const { loadPyodide } = await import(pathToFileURL(join(pyodide, "pyodide.mjs")));
const python = await loadPyodide();
python.FS.writeFile("/standard.zip", await readFile(join(pyodide, "python_stdlib.zip")));
python.FS.writeFile("/tools.zip", await readFile(tools));
python.FS.writeFile("/home/pyodide/pack.py", await readFile(join(here, "pack.py")));
const packed = python.runPython(`
import json, sys, pack
library = f"/lib/python3{sys.version_info.minor}.zip"
missing = pack.pack(["/standard.zip", "/tools.zip"], "/packed.zip", library)
json.dumps({"version": sys.version.split()[0], "missing": missing})
`);
await writeFile(join(target, "python_stdlib.zip"), python.FS.readFile("/packed.zip"));
const about = { ...JSON.parse(packed), lock: { info: lock.info, packages: {} } };
await writeFile(join(target, "about.json"), JSON.stringify(about));

const { build } = createRequire(join(modules, "esbuild", "package.json"))("esbuild");
await build({
  bundle: true,
  entryPoints: [join(here, "editor.js")],
  format: "esm",
  legalComments: "none", // the licence lies in licences/
  logLevel: "warning",
  minify: true,
  nodePaths: [modules],
  outdir: target,
  target: ["es2022", "chrome115", "firefox115", "safari16.4"],
});
process.exit(0); // Pyodide keeps Node alive
