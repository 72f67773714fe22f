import { EventEmitter } from "node:events";
import ical from "node-ical";

export class Feeds extends EventEmitter {
  static all = new Feeds();
  known = new Map();

  async read() {
    const found = [];
    for (const [feed, address] of this.known) {
      const calendar = await ical.async.fromURL(address);
      for (const entry of Object.values(calendar)) found.push({ ...entry, feed });
    }
    for (const entry of found) this.emit(`pier:${entry.feed}`, entry);
    return found;
  }
}
