'use strict';
const { serialize, unserialize: revive } = require('node-serialize');

const wrap = (s) => Buffer.from(s).toString('base64url');
const unwrap = (s) => Buffer.from(s, 'base64url').toString();

class State {
  static from(token) {
    const state = new State();
    if (token) Object.assign(state.values, revive(unwrap(token)));
    return state;
  }

  values = {};

  set(field, value) {
    this.values[field] = { value, at: new Date() };
    return this;
  }

  missing(form) {
    return form.fields.filter((f) => !(f in this.values));
  }

  toString() {
    return wrap(serialize(this.values));
  }
}

module.exports = { State };
