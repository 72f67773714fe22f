import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { z } from "zod";
import { decode } from "./image.js";
import { PlantService } from "./service.js";

async function main(): Promise<void> {
  const key = process.env.PLANT_ID_KEY;
  if (!key) throw new Error("PLANT_ID_KEY is not set");
  const service = new PlantService(key);
  const server = new McpServer({ name: "plant-id", version: "1.0.1" });

  server.registerTool(
    "identify_plant",
    { description: "Likely species on a photo (base64 JPEG or PNG)", inputSchema: { image: z.string().max(8_000_000) } },
    async ({ image }) => ({ content: [{ type: "text", text: (await service.identify(decode(image))).join("\n") }] }),
  );
  server.registerTool("quota", { description: "Requests left today" }, async () => ({
    content: [{ type: "text", text: String(await service.quota()) }],
  }));

  await server.connect(new StdioServerTransport());
}

main().catch((e: Error) => {
  console.error(e.message);
  process.exit(1);
});
