import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { Drive } from "./drive.js";

export function build(credential: string): McpServer {
  const drive = new Drive(credential);
  const s = new McpServer({ name: "drive-proxy", version: "0.8.0" });
  const text = (t: string) => ({ content: [{ type: "text" as const, text: t }] });

  s.registerTool("list_files", { description: "Files of a folder", inputSchema: { folder: z.string().default("root") } }, async ({ folder }) =>
    text((await drive.list(folder)).map((f) => `${f.id} ${f.name}`).join("\n")),
  );
  s.registerTool("read_file", { description: "Text of a file", inputSchema: { id: z.string() } }, async ({ id }) =>
    text((await drive.read(id)).slice(0, 100_000)),
  );
  s.registerTool("quota", { description: "Used and total space" }, async () => {
    const q = await drive.quota();
    return text(`${q.used} of ${q.total} bytes`);
  });
  return s;
}
