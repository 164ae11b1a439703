// A program as text for the fragment of a link, and back.

export const LIMIT = 100_000; // characters that a program may have

export class TooLong extends Error {}

// Resolves to the text.
export async function encode(program) {
  const packed = await through(new TextEncoder().encode(program), new CompressionStream("deflate-raw"));
  const letters = Array.from(packed, (one) => String.fromCharCode(one)).join("");
  return btoa(letters)
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

// Resolves to the program; rejects what is no program, or too long.
export async function decode(text) {
  const packed = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(packed, (one) => one.charCodeAt(0));
  const plain = await through(bytes, new DecompressionStream("deflate-raw"));
  return new TextDecoder("utf-8", { fatal: true }).decode(plain);
}

// Reads no more than LIMIT bytes: a short text may unpack to gigabytes.
async function through(bytes, stream) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const read = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    length += value.length;
    if (length > LIMIT) {
      reader.cancel();
      throw new TooLong();
    }
    read.push(value);
  }
  return new Uint8Array(await new Blob(read).arrayBuffer());
}
