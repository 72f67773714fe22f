import { z } from "zod";
import puppeteer from "puppeteer";

export function register(server) {
  server.registerTool("screenshot_fixed", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const b = await puppeteer.launch();
    const p = await b.newPage();
    await p.setContent(name);
    await p.screenshot({ path: "out/a.png" });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
