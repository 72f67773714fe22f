import { createServer } from "node:http";

export const waitForCode = (port: number, state: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const s = createServer((req, res) => {
      const q = new URL(req.url ?? "/", "http://127.0.0.1").searchParams;
      if (q.get("state") !== state || !q.get("code")) return void res.writeHead(400).end();
      res.end("You can close this page.");
      s.close();
      resolve(q.get("code")!);
    }).listen(port, "127.0.0.1");
    setTimeout(() => (s.close(), reject(new Error("no answer"))), 180_000).unref();
  });
