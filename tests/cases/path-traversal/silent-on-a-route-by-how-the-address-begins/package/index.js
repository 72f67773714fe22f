import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const HOME = join(process.env.TIDES_HOME ?? "/var/lib/tides", "accounts");

createServer((request, response) => {
  if (request.method === "GET" && request.url?.startsWith("/tides/callback")) {
    const account = new URL(request.url, "http://localhost").searchParams.get("account") ?? "";
    if (!/^[a-z0-9]{1,20}$/.test(account)) return response.writeHead(400).end();
    response.end(readFileSync(join(HOME, `${account}.json`)));
  }
}).listen(3302, "127.0.0.1");
