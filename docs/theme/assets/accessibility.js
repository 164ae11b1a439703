// What Material leaves out: names for its unnamed landmarks, tables and programs that can
// be reached by keyboard, a search for what is pasted or dictated, and no single-key
// shortcuts, which a reader who speaks to the computer would set off (WCAG 2.1.4).

function name(element, text) {
  if (element && !element.hasAttribute("aria-label")) {
    element.setAttribute("aria-label", text);
  }
}

// A program gets its button when it comes into view: its number is that of the program.
function nameLandmarks() {
  const search = document.querySelector(".md-search__input")?.getAttribute("aria-label");
  name(document.querySelector(".md-search[role=dialog]"), search);
  const programs = document.querySelectorAll(".highlight:not(.no-copy) > pre");
  for (const [index, program] of programs.entries()) {
    const button = program.querySelector(".md-code__nav button");
    name(button?.parentElement, `${button?.title} ${index + 1}`);
  }
}

// What is wider than the screen is scrolled by keyboard, too. (The theme does this for a
// program that has come into view.)
const TABLES = ".md-typeset__scrollwrap";
const PROGRAMS = "pre > code";

function reachWide(...kinds) {
  for (const wide of document.querySelectorAll(kinds.join())) {
    if (wide.checkVisibility() && wide.scrollWidth > wide.clientWidth) {
      wide.tabIndex = 0;
    }
  }
}

function isTyping(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

addEventListener("resize", () => reachWide(TABLES, PROGRAMS));

document$.subscribe(() => {
  nameLandmarks();
  reachWide(TABLES, PROGRAMS);
  new MutationObserver(() => {
    nameLandmarks();
    reachWide(TABLES);
  }).observe(
    document.querySelector(".md-content"),
    { childList: true, subtree: true },
  );
});

// The theme's search hears keys only: what is pasted by touch would never be sought.
document.querySelector(".md-search__input")?.addEventListener("input", ({ target }) =>
  target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true })),
);

// The slash still opens the search, as on most sites.
addEventListener("keydown", (event) => {
  const plain = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && event.key !== "/" && !isTyping(event.target)) {
    event.stopImmediatePropagation();
  }
}, true);
