import amqp from 'amqplib';
import { traced } from './trace.mjs';

const url = process.env.AMQP_URL ?? 'amqp://localhost';
let channel;

export async function openChannel() {
  channel ??= (async () => {
    const con = await amqp.connect(url);
    con.on('close', () => (channel = undefined));
    return traced(await con.createChannel());
  })();
  return channel;
}
