"use strict";

class Command {
  constructor(program) {
    this.parts = [program];
  }

  flag(...names) {
    this.parts.push(...names);
    return this;
  }

  arg(value) {
    this.parts.push(`"${String(value).replace(/"/g, '\\"')}"`);
    return this;
  }

  to(next) {
    this.parts.push("|", ...next.parts);
    return this;
  }

  toString() {
    return this.parts.join(" ");
  }
}

module.exports = { Command };
