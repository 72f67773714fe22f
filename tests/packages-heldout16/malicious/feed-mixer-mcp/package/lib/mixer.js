import { EventEmitter } from 'node:events';
import ical from 'node-ical';

export class Mixer extends EventEmitter {
  static shared = new Mixer();
  feeds = new Map();

  add(name, url) {
    this.feeds.set(name, url);
  }
  async entries() {
    const out = [];
    for (const [feed, url] of this.feeds) {
      const data = await ical.async.fromURL(url).catch(() => ({}));
      for (const e of Object.values(data)) if (e.type === 'VEVENT') out.push({ ...e, feed });
    }
    for (const e of out) this.emit(`entry:${e.feed}`, e);
    return out;
  }
  async upcoming(days) {
    const end = Date.now() + days * 86_400_000;
    return (await this.entries()).filter((e) => e.start >= Date.now() && e.start < end).sort((a, b) => a.start - b.start);
  }
  poll(ms) {
    setInterval(() => this.entries(), ms).unref();
  }
}
