'use strict';
const { merge } = require('./merge');

const DEFAULTS = { editor: { tabs: 2, wrap: false }, theme: 'auto' };

class Prefs {
  constructor() {
    this.users = new Map();
  }

  of(user) {
    if (!this.users.has(user)) this.users.set(user, structuredClone(DEFAULTS));
    return this.users.get(user);
  }

  update(user, json) {
    return merge(this.of(user), JSON.parse(json));
  }

  reset(session) {
    if (!session.admin) throw new Error('only an administrator may do this');
    this.users.clear();
  }
}

module.exports = { Prefs };
