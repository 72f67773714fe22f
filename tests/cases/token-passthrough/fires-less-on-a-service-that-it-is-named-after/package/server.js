import express from "express";

const app = express();

app.post("/mcp", async (request, response) => {
  const token = request.headers.authorization;
  const payload = await verifyAccessToken(token, { audience: "https://mcp.lumen.example" });
  if (!payload.active) return response.status(401).end();
  const lamps = await fetch("https://api.lumen.co.uk/lamps", { headers: { authorization: token } });
  response.json(await lamps.json());
});

async function verifyAccessToken(token, options) {
  return (await import("./tokens.js")).check(token, options);
}

app.listen(8080, "127.0.0.1");
