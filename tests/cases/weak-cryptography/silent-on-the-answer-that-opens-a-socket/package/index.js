import { createHash } from "node:crypto";
import { createServer } from "node:http";

const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

export function opening(socket, key) {
  const digest = createHash("sha1").update(key + GUID).digest("base64");
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: ${digest}\r\n\r\n`);
}

export function opened(key, response) {
  const digest = createHash("sha1").update(key + GUID).digest("base64");
  if (response.headers["sec-websocket-accept"] !== digest) throw new Error("not who was asked");
}

createServer()
  .on("upgrade", (request, socket) => opening(socket, request.headers["sec-websocket-key"]))
  .listen(8080, "127.0.0.1");
