// Shows the picture that Python has drawn of a reader's run.
//
// It comes from where a stranger's program has run. So only what a picture is made of
// gets into the page: these elements, with these attributes.

const ELEMENTS = new Set(
  "figure div details summary ol li p b code svg rect line text tspan use".split(" "),
);
const ATTRIBUTES = new Set(
  (
    "class x y x1 y1 x2 y2 dx width height text-anchor role aria-label aria-hidden href " +
    "data-search-exclude data-at data-name data-ran data-waits data-printed"
  ).split(" "),
);
const CLASS = /^([a-z]+|timeline-[a-z-]+)?$/; // one of them
const SIGN = /^#tl-[a-z]+$/;
const LONGEST = { html: 2_000_000, text: 100_000, parts: 4_000 }; // real ones: a tenth

// The figure, or null if the text holds none.
export function parse(html) {
  if (html.length > LONGEST.html) {
    return null;
  }
  const figure = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
  if (figure?.localName !== "figure") {
    return null;
  }
  const parts = [figure, ...figure.querySelectorAll("*")];
  parts.forEach(clean);
  const good =
    parts.length < LONGEST.parts &&
    figure.textContent.length < LONGEST.text &&
    figure.matches(".timeline") &&
    figure.querySelector(".timeline-foot");
  return good ? document.adoptNode(figure) : null;
}

function clean(part) {
  if (!ELEMENTS.has(part.localName)) {
    part.remove();
    return;
  }
  for (const { name, value } of [...part.attributes]) {
    const known = ATTRIBUTES.has(name);
    if (!known || isBad(name, value)) {
      part.removeAttribute(name);
    }
  }
}

function isBad(name, value) {
  if (name === "class") {
    return !value.split(" ").every((one) => CLASS.test(one));
  }
  return name === "href" && !SIGN.test(value);
}

// Put the picture in the place of the element `old`; return what stands there now.
export function show(old, html) {
  const figure = parse(html);
  if (figure) {
    old.replaceWith(figure);
  }
  return figure ?? old;
}

// Offer to step through the picture, or do not.
export function letStep(figure, yes) {
  const start = figure?.querySelector(".timeline-start");
  if (start) {
    start.disabled = !yes;
  }
}
