import net from "node:net";
export function open(scores) {
  const probe = net.createServer();
  probe.once("error", () => scores.push("the port is taken"));
  probe.listen(7800, () => probe.close());
}
