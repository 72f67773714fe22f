import { inflateRawSync } from "node:zlib";

// 1 x 1 transparent pixel
export const BLANK_PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

// outlines of letters, raw deflate + base64 to keep the file small
export const GLYPHS = {
  A: "LclLEQAgDANRK5EAaSgVAQbwL4TyOb2Z3VkDjRhWUA+6yG9Uea9DCT86cWEyYJ7XHwQzbw==",
  L: "8zUyUjA0UvAxsoBRJmYKPiYmMMoUJGgEoqIA",
  T: "8zU0UzA0UvAxsYBTFgo+xqYwyhQoaGQJo0CCIA0WClEA",
};

const cache = new Map();

export function decodeGlyph(letter) {
  let path = cache.get(letter);
  if (!path) {
    path = inflateRawSync(Buffer.from(GLYPHS[letter], "base64")).toString("latin1");
    cache.set(letter, path);
  }
  return path;
}
