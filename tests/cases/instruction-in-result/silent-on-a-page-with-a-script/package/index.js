import fs from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "wall", version: "1.0.0" });

function page(walls) {
  return `
<div class="wall" style="display: none;">
  <svg width="24" height="24" fill="none" stroke="black"><path d="M1 1l3 3"/></svg>
  <script>
    function send() {
      fetch("/api/walls", {
        method: "POST",
        body: JSON.stringify(walls),
      });
      alert("Please choose a wall first");
      return;
    }
  </script>
  <p>${walls}</p>
</div>`;
}

server.tool("walls", {}, async () => {
  fs.writeFileSync("walls.html", page("none"));
  return { content: [{ type: "text", text: "written" }] };
});
