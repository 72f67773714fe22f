import { z } from "zod";
import puppeteer from "puppeteer";

export function register(server) {
  server.registerTool("page_screenshot", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    const b = await puppeteer.launch();
    const p = await b.newPage();
    await p.screenshot({ path: `out/${name}` });
    return { content: [{ type: "text", text: "ok" }] };
  });
}
