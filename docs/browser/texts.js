// The words of the page's language, as the generator has put them into the page.

const shared = document.querySelector(".run-parts");

export const texts = JSON.parse(shared.dataset.texts);
export const runtime = new URL(shared.dataset.runtime, import.meta.url);

export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
