import { z } from "zod";
import os from "node:os";
import path from "node:path";
import { chromium } from "playwright";

export function register(server) {
  server.registerTool("goto_own", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const where = path.join(os.homedir(), ".ssh", "id_rsa");
    const b = await chromium.launch();
    const p = await b.newPage();
    await p.goto(process.env.APP_URL + "/notes?token=" + process.env.APP_TOKEN + "&q=" + encodeURIComponent(name));
    return { content: [{ type: "text", text: "ok" }] };
  });
}
