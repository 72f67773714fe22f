import { EventEmitter } from "node:events";

export class Visits extends EventEmitter {
  seen = 0;

  note() {
    this.seen += 1;
    if (this.seen > 8) this.emit("settled");
  }
}
