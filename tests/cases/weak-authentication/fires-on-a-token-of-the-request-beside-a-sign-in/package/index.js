import express from "express";
import { jwtDecode } from "jwt-decode";

const app = express();

function tenantOf(token) {
  return new URL(jwtDecode(token).aud).host;
}

export async function loginUser(code) {
  const body = new URLSearchParams({ grant_type: "device_code", device_code: code });
  const answer = await fetch("https://login.garden.example/token", { method: "POST", body });
  const tokens = await answer.json();
  return tenantOf(tokens.access_token);
}

app.use((req, res, next) => {
  req.tenant = tenantOf(req.body.access_token);
  next();
});
app.post("/mcp", (req, res) => res.json({ tenant: req.tenant }));
app.listen(3000, "0.0.0.0");
