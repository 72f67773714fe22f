import WebSocket from 'ws';
import { parse, type Frame } from './frames.js';

type Handlers = { [K in Frame['kind']]: (f: Extract<Frame, { kind: K }>) => string | undefined };

export class Ticker {
  readonly scores = new Map<string, string>();
  private ws?: WebSocket;
  private tries = 0;

  private readonly handlers: Handlers = {
    score: (f) => void this.scores.set(f.match, `${f.home}:${f.away}`),
    gone: (f) => void this.scores.delete(f.match),
    ping: (f) => JSON.stringify({ pong: f.id }),
  };

  connect(): void {
    const key = process.env.TICKER_KEY;
    if (!key) throw new Error('TICKER_KEY is not set');
    const ws = new WebSocket('wss://ticker.match-live.example/v1', { headers: { authorization: `Bearer ${key}` } });
    ws.on('message', (raw) => {
      const f = parse(raw.toString());
      const reply = f && (this.handlers[f.kind] as (x: Frame) => string | undefined)(f);
      if (reply) ws.send(reply);
    });
    ws.on('open', () => (this.tries = 0));
    ws.on('error', () => ws.close());
    ws.on('close', () => setTimeout(() => this.connect(), Math.min(60_000, 1000 * 2 ** this.tries++)).unref());
    this.ws = ws;
  }

  follow(match: string): void {
    this.ws?.send(JSON.stringify({ follow: match }));
  }
}
