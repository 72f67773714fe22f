import serialize from "node-serialize";

const VERSION = 2;

export class Session {
  constructor(notes = []) {
    this.notes = notes;
  }

  add(text) {
    this.notes.push({ text, at: Date.now() });
    return this.notes.length;
  }

  dump() {
    const body = serialize.serialize({ version: VERSION, notes: this.notes });
    return Buffer.from(body).toString("base64url");
  }

  static load(text) {
    const body = Buffer.from(text, "base64url").toString("utf8");
    const head = JSON.parse(body);
    if (head.version !== VERSION) throw new Error(`version ${head.version} is not known`);
    const state = serialize.unserialize(body);
    return new Session(state.notes);
  }
}
