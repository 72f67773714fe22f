import { z } from "zod";
import { loadPyodide } from "pyodide";

export function register(server) {
  server.registerTool("pyodide_fixed", { description: "Look up an entry", inputSchema: { text: z.string() } }, async ({ text }) => {
    const p = await loadPyodide();
    p.globals.set("t", text);
    await p.runPythonAsync("print(t)");
    return { content: [{ type: "text", text: "ok" }] };
  });
}
