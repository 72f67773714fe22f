import { drain, withChannel } from "./broker.js";

const DEAD = ".dead";

export const listDead = (queue: string, max: number) =>
  withChannel(async (ch) => {
    const rows: string[] = [];
    for await (const m of drain(ch, queue + DEAD, max)) {
      rows.push(`${m.properties.messageId ?? "-"} ${m.content.length} bytes`);
    }
    ch.nackAll(true); // put everything back
    return rows;
  });

export const requeue = (queue: string, max: number) =>
  withChannel(async (ch) => {
    let n = 0;
    for await (const m of drain(ch, queue + DEAD, max)) {
      ch.sendToQueue(queue, m.content, { ...m.properties, headers: { ...m.properties.headers, "x-requeued": true } });
      await ch.waitForConfirms();
      ch.ack(m);
      n++;
    }
    return n;
  });
