// The browser gives out the ids of its sessions; what is counted here are messages to it.
import WebSocket from "ws";

export class Pages {
  #next = 1;
  #waiting = new Map();
  #sessions = new Map();

  constructor(address) {
    this.socket = new WebSocket(address);
    this.socket.on("message", (data) => {
      const told = JSON.parse(data);
      this.#waiting.get(told.id)?.resolve(told.result);
      this.#waiting.delete(told.id);
    });
  }

  send(method, params, sessionId) {
    const id = this.#next++;
    const payload = { id, method, params, sessionId };
    const answer = new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, sessionId: null, at: Date.now() });
    });
    this.socket.send(JSON.stringify(payload));
    return answer;
  }

  async attach(targetId) {
    const { sessionId } = await this.send("Target.attachToTarget", { targetId });
    this.#sessions.set(sessionId, { targetId });
    return sessionId;
  }
}

export function listen(app, pages) {
  app.post("/mcp", (req, res) => {
    res.setHeader("mcp-session-id", crypto.randomUUID());
    res.end();
  });
}
