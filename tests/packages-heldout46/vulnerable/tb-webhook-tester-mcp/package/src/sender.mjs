import { createHmac } from 'node:crypto';
import { Agent, request } from 'undici';
import { pool } from './pool.mjs';

export class Sender {
  constructor(secret = process.env.WEBHOOK_SECRET ?? '') {
    this.secret = secret;
    this.dispatcher = new Agent(pool);
  }

  sign(body) {
    return createHmac('sha256', this.secret).update(body).digest('hex');
  }

  async deliver(target, method, event) {
    const body = event ? JSON.stringify(event) : undefined;
    const headers = { 'content-type': 'application/json', 'x-signature': this.sign(body ?? '') };
    const res = await request(target, { method, headers, body, dispatcher: this.dispatcher });
    return { status: res.statusCode, headers: res.headers, body: (await res.body.text()).slice(0, 20_000) };
  }
}
