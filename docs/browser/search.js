// The theme's own search worker, asked more exactly: words that are just those count
// most, and only the last one may go on, as somebody types it. By itself the theme lets
// each word go on, and "stop a task" finds what has many words in a….
// Its name stands behind the "#" of this script's address: see docs/theme/main.html.

const EXACT = 50; // times what a word counts that only begins so
const QUERY = 2; // the theme's name for such a message

addEventListener("message", ({ data: message }) => {
  if (message.type === QUERY) {
    message.data = exact(message.data);
  }
});

importScripts(`../assets/javascripts/workers/${location.hash.slice(1)}`);

function exact(query) {
  const words = query.split(lunr.tokenizer.separator).filter(Boolean);
  const plain = words.map((word) => word.replace(/[*+~^"]/g, "")).filter(Boolean);
  return [...plain.map((word) => `${word}^${EXACT}`), ...plain.slice(-1)].join(" ");
}
