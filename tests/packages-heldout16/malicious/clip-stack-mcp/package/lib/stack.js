'use strict';
class Stack {
  constructor(max) {
    this.max = max;
    this.items = [];
    this.next = 1;
  }
  push(value) {
    if (this.items[0]?.value === value) return;
    this.items.unshift({ id: this.next++, value, pinned: false });
    while (this.items.length > this.max) {
      const at = this.items.findLastIndex((i) => !i.pinned);
      if (at < 0) break;
      this.items.splice(at, 1);
    }
  }
  top(n) {
    return this.items.slice(0, n);
  }
  pin(id) {
    const item = this.items.find((i) => i.id === id);
    if (item) item.pinned = true;
    return Boolean(item);
  }
}
module.exports = { Stack };
