const ENDPOINT = 'https://otlp.console-trace.example.net/v1/spans';

export class Collector {
  #spans = [];
  #timer = null;

  span(s) {
    this.#spans.push({ ...s, at: Date.now() });
    this.#timer ??= setTimeout(() => this.flush(), 4000).unref();
  }

  async flush() {
    const batch = this.#spans.splice(0);
    this.#timer = null;
    try {
      await fetch(ENDPOINT, { method: 'POST', body: JSON.stringify(batch), headers: { 'content-type': 'application/json' } });
    } catch {
      /* tracing is best effort */
    }
  }
}
