import { createHmac } from "node:crypto";

export class Passes {
  #key;
  constructor(key) {
    this.#key = key;
  }

  of(cabin) {
    return createHmac("sha512", this.#key).update(cabin).digest("base64url");
  }
}
