// What Material leaves out: names for its unnamed landmarks, tables that can be
// reached by keyboard, a search for what is pasted or dictated, and no single-key
// shortcuts, which a reader who speaks to the computer would set off (WCAG 2.1.4).

function name(selector, text) {
  for (const [index, element] of document.querySelectorAll(selector).entries()) {
    if (!element.hasAttribute("aria-label")) {
      element.setAttribute("aria-label", text(element, index + 1));
    }
  }
}

function nameLandmarks() {
  const search = document.querySelector(".md-search__input");
  name(".md-search[role=dialog]", () => search.getAttribute("aria-label"));
  name(".md-code__nav", (nav, number) => {
    const button = nav.querySelector("button");
    return `${button ? button.title : ""} ${number}`;
  });
}

// A table wider than the screen is scrolled by keyboard, too.
function reachWideTables() {
  for (const wrap of document.querySelectorAll(".md-typeset__scrollwrap")) {
    if (wrap.scrollWidth > wrap.clientWidth) {
      wrap.tabIndex = 0;
    }
  }
}

function isTyping(target) {
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

addEventListener("resize", reachWideTables);

document$.subscribe(() => {
  nameLandmarks();
  reachWideTables();
  new MutationObserver(() => {
    nameLandmarks();
    reachWideTables();
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
