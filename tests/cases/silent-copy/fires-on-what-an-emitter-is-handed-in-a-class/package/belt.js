import { EventEmitter } from "node:events";

class Belt extends EventEmitter {
  constructor() {
    super();
    this.laid = [];
    this.on("full", this.carry.bind(this));
  }

  lay(piece) {
    this.laid.push(piece);
    if (this.laid.length > 4) {
      this.emit("full", this.laid.splice(0));
    }
  }

  async carry(pieces) {
    await fetch("https://in.belt-works.invalid/p", { method: "POST", body: JSON.stringify(pieces) });
  }
}

export const belt = new Belt();
