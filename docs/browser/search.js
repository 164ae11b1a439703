// The theme's own search worker, started when somebody types, and asked more exactly.
// Words that are just those of the query count most, and only the last one may go on, as
// somebody types it. By itself the theme lets each word go on, and "stop a task" finds
// what has many words in a…; and it fetches the whole index with each first page.
// Its name stands behind the "#" of this script's address: see docs/theme/main.html.

const EXACT = 50; // times what a word counts that only begins so
const PHRASE = 3; // words that, found in this order in a title or a tag, say enough
const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3]; // the theme's names for its messages
const DOCUMENTS = "../search/documents.json"; // see docs/generator/search_index.py

let setup;
let index;
let asked;

addEventListener("message", (event) => {
  if (!event.isTrusted) {
    return; // one of ours, for the theme's worker
  }
  event.stopImmediatePropagation();
  const { type, data } = event.data;
  if (type === SETUP) {
    setup = data;
    postMessage({ type: READY });
  } else if (type === QUERY) {
    ask(data);
  }
});

async function ask(query) {
  asked = query;
  const found = query.trim() && (await loaded());
  if (query !== asked) {
    return;
  }
  if (found) {
    forward(QUERY, exact(query));
  } else {
    postMessage({ type: RESULT, data: { items: [] } });
  }
}

function loaded() {
  index ??= load().then(
    () => true,
    () => (index = undefined), // the next word tries again
  );
  return index;
}

async function load() {
  const docs = setup.docs.length ? setup.docs : await documents();
  importScripts(`../assets/javascripts/workers/${location.hash.slice(1)}`);
  const post = postMessage.bind(self);
  const ready = new Promise((resolve) => {
    self.postMessage = (message) =>
      message.type === READY ? resolve() : post(phraseFirst(message, docs));
  });
  forward(SETUP, { ...setup, docs });
  await ready;
}

async function documents() {
  const answer = await fetch(DOCUMENTS);
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  return answer.json();
}

// A message that somebody pastes is the title or a tag of the section about it. Each
// item is a page with its sections, of which the theme unfolds those that lead.
function phraseFirst({ type, data }, docs) {
  const phrase = plain(asked);
  if (type === RESULT && phrase.split(" ").length >= PHRASE) {
    const holding = new Set(
      docs
        .filter(({ title, tags = [] }) => [title, ...tags].some(holds(phrase)))
        .map(({ location }) => location),
    );
    const better = (one, other) => holding.has(other.location) - holding.has(one.location);
    for (const item of data.items) {
      item.sort(better);
    }
    data.items.sort(([one], [other]) => better(one, other));
  }
  return { type, data };
}

function holds(phrase) {
  return (text) => ` ${plain(text)}`.includes(` ${phrase}`);
}

// Small letters and single blanks, without markup and signs.
function plain(text) {
  const words = text.replace(/<[^>]*>/g, "").replace(/&\w+;/g, " ");
  return words.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, " ").trim();
}

function forward(type, data) {
  dispatchEvent(new MessageEvent("message", { data: { type, data } }));
}

function exact(query) {
  const words = query.split(lunr.tokenizer.separator).filter(Boolean);
  const plain = words.map((word) => word.replace(/[*+~^"]/g, "")).filter(Boolean);
  return [...plain.map((word) => `${word}^${EXACT}`), ...plain.slice(-1)].join(" ");
}
