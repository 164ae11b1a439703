// What a worker says, checked before anybody believes it: a stranger's program runs
// there, and may have had a hand in it.

export const FLOOD = 200_000; // characters, after which nobody reads on
export const LINE = 40; // characters, that a line counts beside its own
const STREAMS = ["stdout", "stderr"];
const ENDS = ["done", "deadlock", "flood", "died"];

// Returns {output}, {picture}, {ended}, or {} for what is none of them.
export function checked(data) {
  const { output, picture, ended } = Object(data);
  if (Array.isArray(output)) {
    return { output: output.map(Object).filter(isChunk) };
  }
  if (typeof picture === "string") {
    return { picture };
  }
  return ended ? { ended: ending(ended) } : {};
}

// How much a text counts; that of the whole is the sum of its parts'.
export function weight(text) {
  return text.length + LINE * (text.split("\n").length - 1);
}

function isChunk({ stream, text, time }) {
  return STREAMS.includes(stream) && typeof time === "number" && isText(text) && text;
}

function ending({ how, status, seconds, asked, recorded, verdict }) {
  return {
    how: ENDS.includes(how) ? how : "died",
    status: Number(status ?? 0),
    seconds: Number(seconds),
    asked: asked === true,
    recorded: recorded !== false,
    verdict: isVerdict(Object(verdict)) ? verdict : null,
  };
}

function isVerdict({ error, wrong }) {
  return typeof error === "string" && Array.isArray(wrong) && wrong.every(isText);
}

function isText(value) {
  return typeof value === "string";
}
