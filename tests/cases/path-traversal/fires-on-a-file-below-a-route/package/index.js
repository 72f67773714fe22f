import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const HOME = join(process.env.TIDES_HOME ?? "/var/lib/tides", "charts");

createServer((request, response) => {
  if (request.method === "GET" && request.url?.startsWith("/charts/")) {
    response.end(readFileSync(join(HOME, decodeURIComponent(request.url.slice(8)))));
  }
}).listen(3303, "127.0.0.1");
