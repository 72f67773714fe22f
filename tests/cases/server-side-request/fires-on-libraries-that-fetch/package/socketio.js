import { z } from "zod";
import { io } from "socket.io-client";

export function register(server) {
  server.registerTool("socketio", { description: "Look up an entry", inputSchema: { address: z.string() } }, async ({ address }) => {
    io(address);
    return { content: [{ type: "text", text: "ok" }] };
  });
}
