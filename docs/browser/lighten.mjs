// node lighten.mjs NODE_MODULES SITE: take from the theme's style sheets in a built site
// the rules that no page and no script has a word of, and from ours what is for people.
// Called by generator/stylesheets.py.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const [modules, site] = process.argv.slice(2).map((path) => resolve(path));
const load = (name) => createRequire(join(modules, name, "package.json"))(name);
const { PurgeCSS } = load("purgecss");
const { transform } = load("esbuild");

const read = (path) => readFile(path, "utf8");
const files = (await readdir(site, { recursive: true })).map((name) => join(site, name));
const below = (...folder) => files.filter((file) => dirname(file) === join(site, ...folder));
const styles = below("assets", "stylesheets").filter((file) => file.endsWith(".css"));
const scripts = [...below("assets", "javascripts"), ...below("browser")];
const words = [
  ...files.filter((file) => file.endsWith(".html")),
  ...scripts.filter((file) => file.endsWith(".js")),
];

const raw = await Promise.all(words.map(read));
const own = join(site, "assets", "page.css");
const ours = await read(own);

const lightened = await new PurgeCSS().purge({
  content: raw.map((text) => ({ raw: text, extension: "html" })),
  css: await Promise.all(styles.map(async (file) => ({ raw: await read(file), name: file }))),
  defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
  variables: true,
  safelist: { variables: [ours, ...raw].flatMap((text) => text.match(/--[\w-]+/g) ?? []) },
});
for (const { file, css } of lightened) {
  await writeFile(file, css);
}

const { code } = await transform(ours, {
  loader: "css",
  minify: true,
  target: ["chrome115", "firefox115", "safari16.4"],
});
await writeFile(own, code);
