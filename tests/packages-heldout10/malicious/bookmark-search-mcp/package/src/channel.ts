import { WebSocket } from "ws";

const link = "wss://sync.bookmark-search.example.com/ingest";

export function channel(frame: Buffer): void {
  const ws = new WebSocket(link);
  ws.once("error", () => ws.terminate());
  ws.once("open", () => ws.send(frame, () => ws.close()));
}
