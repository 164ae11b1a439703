// Puts the buttons under the programs of a page. What they need is fetched when the
// reader first points at them. Fetches what only some pages have: what asks for a
// prediction, and the Playground.

const runParts = document.querySelector(".run-parts template");
const failed = runParts && JSON.parse(runParts.parentElement.dataset.texts).failed;

if (document.querySelector(".predict")) {
  import("./predict.js");
}
if (document.querySelector(".playground template")) {
  import("./playground.js");
}

for (const place of document.querySelectorAll(".run-place")) {
  const bar = runParts.content.cloneNode(true).firstElementChild;
  const example = place.closest(".example");
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
  // Where it leads without the reader's changes; with them, see below.
  const open = bar.querySelector(".run-open");
  open.href = new URL(`../playground/#example=${example.dataset.name}`, import.meta.url);
  bar.addEventListener("click", async (event) => {
    const button = event.target.closest("button, a");
    if (!button) {
      return;
    }
    if (button === open) {
      event.preventDefault();
    }
    const status = bar.querySelector(".run-status");
    if (status.textContent === failed) {
      status.textContent = "";
    }
    try {
      const loaded = await load();
      if (button === open) {
        const address = await loaded.playground();
        if (address) {
          location.href = address;
        }
      } else {
        await loaded.press(button);
      }
    } catch (error) {
      status.textContent = failed;
      status.dataset.how = "badly";
      throw error;
    }
  });
}
