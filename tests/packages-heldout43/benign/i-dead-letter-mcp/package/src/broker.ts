import amqp, { type ConfirmChannel, type GetMessage } from "amqplib";

const url = process.env.AMQP_URL ?? "amqp://localhost";

/** Opens a channel for the time of one call. */
export async function withChannel<T>(work: (ch: ConfirmChannel) => Promise<T>): Promise<T> {
  const con = await amqp.connect(url);
  try {
    const ch = await con.createConfirmChannel();
    return await work(ch);
  } finally {
    await con.close();
  }
}

export async function* drain(ch: ConfirmChannel, queue: string, max: number): AsyncGenerator<GetMessage> {
  for (let n = 0; n < max; n++) {
    const msg = await ch.get(queue);
    if (!msg) return;
    yield msg;
  }
}
