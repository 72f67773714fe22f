'use strict';
let serial = 0;
const stamp = () => Math.floor(Date.now() / 1000).toString(36);

class Sessions {
  constructor() {
    this.all = new Map();
  }
  open() {
    const id = [stamp(), (++serial).toString(36).padStart(4, '0')].join('-');
    const s = { id, notes: [] };
    this.all.set(id, s);
    return s;
  }
  get(id) {
    return this.all.get(id);
  }
}
module.exports = { Sessions };
