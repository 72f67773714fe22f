import { z } from "zod";
import AdmZip from "adm-zip";

export function register(server) {
  server.registerTool("adm_zip_open", { description: "Look up an entry", inputSchema: { name: z.string() } }, async ({ name }) => {
    new AdmZip(`zips/${name}`).getEntries();
    return { content: [{ type: "text", text: "ok" }] };
  });
}
