export class Session {
  headers = new Headers({ accept: 'application/json, text/plain;q=0.8' });

  send({ method, url, body }) {
    const headers = new Headers(this.headers);
    if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
    return fetch(url, { method, headers, body, signal: AbortSignal.timeout(30_000) });
  }
}
