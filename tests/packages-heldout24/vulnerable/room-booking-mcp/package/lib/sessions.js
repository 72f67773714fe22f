'use strict';

class Sessions {
  constructor(ttl = 8 * 3600_000) {
    this.ttl = ttl;
    this.items = new Map();
    this.count = 0;
  }

  open(user) {
    this.count += 1;
    const id = [this.count, Date.now(), Math.floor(Math.random() * 1e6)].map((n) => n.toString(36)).join('-');
    this.items.set(id, { user, until: Date.now() + this.ttl });
    return id;
  }

  user(id) {
    const s = id && this.items.get(id);
    if (!s) return null;
    if (s.until < Date.now()) {
      this.items.delete(id);
      return null;
    }
    return s.user;
  }
}

module.exports = { Sessions };
