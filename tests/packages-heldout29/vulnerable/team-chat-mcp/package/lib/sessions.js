export const nextId = (req) =>
  req.query.session ?? Date.now().toString(36) + Math.random().toString(36).slice(2, 8);

export class Sessions {
  #all = new Map();

  add(id, entry) {
    this.#all.set(id, { ...entry, since: Date.now() });
  }

  find(req) {
    const id = req.headers['mcp-session-id'] ?? req.query.session;
    return this.#all.get(id);
  }
}
