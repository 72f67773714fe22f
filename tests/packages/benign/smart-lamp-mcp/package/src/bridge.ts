import { isIP } from 'node:net';

const host = process.env.LAMP_BRIDGE ?? '192.0.2.10';
if (!isIP(host)) throw new Error('LAMP_BRIDGE must be an IP address');

export interface Lamp {
  id: string;
  name: string;
  on: boolean;
}

export class Bridge {
  private user = '';

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const res = await fetch(`http://${host}/api/${path}`, { method, body: body === undefined ? undefined : JSON.stringify(body), signal: AbortSignal.timeout(3000) });
    return (await res.json()) as T;
  }

  async pair(): Promise<void> {
    const [reply] = await this.call<Array<{ success?: { username: string } }>>('POST', '', { devicetype: 'smart-lamp-mcp' });
    if (!reply?.success) throw new Error('press the button of the bridge first');
    this.user = reply.success.username;
  }

  async lamps(): Promise<Lamp[]> {
    const raw = await this.call<Record<string, { name: string; state: { on: boolean } }>>('GET', `${this.user}/lights`);
    return Object.entries(raw).map(([id, l]) => ({ id, name: l.name, on: l.state.on }));
  }

  set(id: string, on: boolean): Promise<unknown> {
    return this.call('PUT', `${this.user}/lights/${encodeURIComponent(id)}/state`, { on });
  }
}
