const DAY = 86_400_000;

export class Sessions {
  #open = new Map();

  open(user) {
    const id = [Date.now(), Math.random()].map((n) => n.toString(36).replace('.', '')).join('-');
    this.#open.set(id, { user: String(user), until: Date.now() + DAY });
    return id;
  }

  get(id) {
    const session = this.#open.get(id);
    return session && session.until > Date.now() ? session : undefined;
  }
}
