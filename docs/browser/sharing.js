// A program as text for the fragment of a link, and back.

export const LIMIT = 100_000; // characters that a program may have

// Letters of a link to it, at most: three bytes a character, four letters for those,
// and what packing adds to what cannot be made shorter.
const LONGEST = 4.1 * LIMIT;

export class TooLong extends Error {}

// Resolves to the text.
export async function encode(program) {
  if (program.length > LIMIT) {
    throw new TooLong();
  }
  const plain = new TextEncoder().encode(program);
  const packed = await through(plain, new CompressionStream("deflate-raw"), Infinity);
  const letters = Array.from(packed, (one) => String.fromCharCode(one)).join("");
  return btoa(letters)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

// Resolves to the program; rejects what is no program, or too long.
export async function decode(text) {
  if (text.length > LONGEST) {
    throw new TooLong();
  }
  const packed = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(packed, (one) => one.charCodeAt(0));
  const plain = await through(bytes, new DecompressionStream("deflate-raw"), 3 * LIMIT);
  const program = new TextDecoder("utf-8", { fatal: true }).decode(plain);
  if (program.length > LIMIT) {
    throw new TooLong();
  }
  return program;
}

// Reads no more than `most` bytes: a short text may unpack to gigabytes.
async function through(bytes, stream, most) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const read = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    length += value.length;
    if (length > most) {
      reader.cancel();
      throw new TooLong();
    }
    read.push(value);
  }
  return new Uint8Array(await new Blob(read).arrayBuffer());
}
