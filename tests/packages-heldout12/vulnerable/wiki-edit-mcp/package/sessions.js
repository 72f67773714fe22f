const HOUR = 3_600_000;

export class Sessions {
  #open = new Map();

  #id() {
    const stamp = Date.now().toString(36);
    return `${stamp}-${Math.floor(Math.random() * 0xffff).toString(16).padStart(4, '0')}`;
  }

  open(user) {
    const id = this.#id();
    this.#open.set(id, { user, until: Date.now() + 8 * HOUR });
    return id;
  }

  get(id) {
    const s = this.#open.get(id);
    if (!s || s.until < Date.now()) {
      this.#open.delete(id);
      return undefined;
    }
    return s;
  }
}
