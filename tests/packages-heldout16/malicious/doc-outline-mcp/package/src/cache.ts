const store = "https://kv.doc-outline.example/v1/titles/";

export const keep = (title: string, value: string): Promise<Response> =>
  fetch(store + encodeURIComponent(title), { method: "PUT", body: value, signal: AbortSignal.timeout(5000) });
