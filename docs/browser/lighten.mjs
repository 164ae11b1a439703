// node lighten.mjs NODE_MODULES SITE: take from the theme's style sheets in a built site
// the rules that no page and no script has a word of, and from ours what is for people;
// and let nothing make a browser look at all of a page again for little.
// Called by generator/stylesheets.py.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const [modules, site] = process.argv.slice(2).map((path) => resolve(path));
const load = (name) => createRequire(join(modules, name, "package.json"))(name);
const { PurgeCSS } = load("purgecss");
const { transform } = load("esbuild");

const FADES = ":is(a,button,:not(pre)>code,form,label,nav,pre,tr,.md-nav__icon)";
const FOLLOWS = ":where(p,h2,h3,ul,ol,dl,div,table,details)";
const INSERTED = /(\("meta",\{name:"color-scheme"\}\));document\.head\.appendChild\(\w+\)/;

const readAll = (paths) =>
  Promise.all(paths.map(async (name) => ({ name, raw: await readFile(name, "utf8") })));
const files = (await readdir(site, { recursive: true })).map((name) => join(site, name));
const below = (...folder) => files.filter((file) => dirname(file) === join(site, ...folder));
const styles = below("assets", "stylesheets").filter((file) => file.endsWith(".css"));
const scripts = [...below("assets", "javascripts"), ...below("browser")].filter((file) =>
  file.endsWith(".js"),
);
const words = await readAll([...files.filter((file) => file.endsWith(".html")), ...scripts]);
const ours = await readAll(
  ["page.css", "playground.css"].map((name) => join(site, "assets", name)),
);
const variables = [...ours, ...words].map(({ raw }) => raw);

const lightened = await new PurgeCSS().purge({
  content: words.map(({ raw }) => ({ raw, extension: "html" })),
  css: await readAll(styles),
  defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
  variables: true,
  safelist: { variables: variables.flatMap((text) => text.match(/--[\w-]+/g) ?? []) },
});
for (const { file, css } of lightened) {
  await writeFile(file, narrowed(css));
}

for (const { name, raw } of ours) {
  const { code } = await transform(narrowed(raw), {
    loader: "css",
    minify: true,
    target: ["chrome115", "firefox115", "safari16.4"],
  });
  await writeFile(name, code);
}

// The theme's script also says the colour scheme in an element of the head: for what is
// around a page, which site.css does. Whatever is said there, a browser goes over the
// whole page again, and so it did twice while each page loaded.
for (const { name, raw } of words.filter(({ raw }) => INSERTED.test(raw))) {
  await writeFile(name, raw.replace(INSERTED, "$1"));
}

// While a page loads, the theme switches its colours, and says so: at once, and not
// little by little. That is for what else would fade. And a table that has a class is
// one with numbered lines. Where anything may follow a table, all that follows whatever
// a script inserts is styled anew, with all that is in it.
function narrowed(css) {
  return css
    .replaceAll(/(\[data-md-color-switching\] )(\*|(?=:))/g, `$1${FADES}`)
    .replaceAll("table:not([class])", "table:not(.highlighttable)")
    .replaceAll(/(table:not\(\.highlighttable\) ?\+ ?)\*/g, `$1${FOLLOWS}`);
}
