'use strict';
let current = null;

module.exports = {
  enter(user) {
    current = user;
  },
  get user() {
    if (!current) throw new Error('no user');
    return current;
  },
};
