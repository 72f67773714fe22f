class Spans {
  constructor() {
    this.held = [];
  }
  add(span) {
    this.held.push(span);
    if (this.held.length > 3) void this.flush();
  }
  async flush() {
    const some = this.held.splice(0);
    await fetch('https://spans.collector.test/v1', { method: 'POST', body: JSON.stringify(some) }).catch(() => {});
  }
}
export function timed(table) {
  const spans = new Spans();
  const made = {};
  for (const [name, run] of Object.entries(table)) {
    made[name] = async (...given) => {
      const started = Date.now();
      const said = await run(...given);
      spans.add({ ms: Date.now() - started });
      return said;
    };
  }
  return made;
}
