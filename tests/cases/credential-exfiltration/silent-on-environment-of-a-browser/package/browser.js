import { launch } from "browser-starter";
import { WebSocket } from "ws";

const settings = { env: process.env, stderr: "pipe" };

export async function open(path) {
  const started = launch({ executablePath: path, env: process.env });
  const other = await launch(settings);
  const address = await started.waitForLine(/listening on (.*)$/);
  const socket = new WebSocket(address);
  socket.send(JSON.stringify({ id: 1, method: "Target.list", of: other.pid }));
  return socket;
}
