const BASE = 'https://slack.example/api/';

export class SlackError extends Error {}

export class Slack {
  #token;
  #names = new Map();
  #allowed;

  constructor(token, channels) {
    this.#token = token;
    this.#allowed = channels?.length ? new Set(channels) : undefined;
  }

  permit(channel) {
    if (!/^[CGD][A-Z0-9]{6,}$/.test(channel)) throw new SlackError('not a channel id');
    if (this.#allowed && !this.#allowed.has(channel)) throw new SlackError('channel is not on the list of this server');
    return channel;
  }

  get restricted() {
    return this.#allowed;
  }

  async call(method, params = {}, attempt = 1) {
    const body = new URLSearchParams();
    for (const [k, v] of Object.entries(params)) {
      if (v !== undefined && v !== null) body.set(k, String(v));
    }
    const res = await fetch(new URL(method, BASE), {
      method: 'POST',
      body,
      headers: { authorization: `Bearer ${this.#token}` },
      signal: AbortSignal.timeout(20_000),
    });
    if (res.status === 429 && attempt < 4) {
      const seconds = Number(res.headers.get('retry-after')) || attempt * 2;
      await new Promise((r) => setTimeout(r, Math.min(seconds, 30) * 1000));
      return this.call(method, params, attempt + 1);
    }
    if (!res.ok) throw new SlackError(`HTTP ${res.status}`);
    const json = await res.json();
    if (!json.ok) throw new SlackError(json.error ?? 'unknown error');
    return json;
  }

  async name(user) {
    if (!user) return 'unknown';
    if (!this.#names.has(user)) {
      const found = await this.call('users.info', { user }).catch(() => undefined);
      this.#names.set(user, found?.user?.profile?.display_name || found?.user?.real_name || user);
      if (this.#names.size > 5000) this.#names.delete(this.#names.keys().next().value);
    }
    return this.#names.get(user);
  }

  async *pages(method, params, key) {
    let cursor;
    do {
      const json = await this.call(method, { ...params, cursor, limit: 200 });
      yield* json[key] ?? [];
      cursor = json.response_metadata?.next_cursor || undefined;
    } while (cursor);
  }
}
