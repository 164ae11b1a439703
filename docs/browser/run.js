// Puts the buttons under the programs of a page. What they need is fetched when the
// reader first points at them. Fetches what only some pages have: what asks for a
// prediction, and the Playground.

const template = document.querySelector(".run-parts template");

if (document.querySelector(".predict")) {
  import("./predict.js");
}
if (document.querySelector(".playground template")) {
  import("./playground.js");
}

for (const place of document.querySelectorAll(".run-place")) {
  const bar = template.content.cloneNode(true).firstElementChild;
  const example = place.closest(".example");
  const unchanged = `../playground/#example=${example.dataset.name}`;
  bar.querySelector(".run-open").href = new URL(unchanged, import.meta.url);
  place.replaceWith(bar);
  if (example.matches(".exercise")) {
    const run = bar.querySelector(".run-run");
    run.lastChild.replaceWith(run.dataset.check);
  }
  const load = async () => {
    const { exampleOf } = await import("./example.js");
    return exampleOf(example);
  };
  for (const sign of ["pointerenter", "focusin"]) {
    const prepare = () =>
      load().then((loaded) => loaded.prepare()).catch(() => {}); // Run will say so
    bar.addEventListener(sign, prepare, { once: true });
  }
  bar.addEventListener("click", async (event) => {
    const button = event.target.closest("button, a");
    if (button?.matches("button")) {
      (await load()).press(button);
    } else if (button) {
      event.preventDefault();
      const address = await (await load()).playground();
      if (address) {
        location.href = address;
      }
    }
  });
}
