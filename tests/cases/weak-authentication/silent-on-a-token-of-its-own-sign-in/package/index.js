import http from "node:http";
import express from "express";
import { jwtDecode } from "jwt-decode";

const app = express();

async function grant(code) {
  const body = new URLSearchParams({ grant_type: "device_code", device_code: code });
  const answer = await fetch("https://login.garden.example/token", { method: "POST", body });
  return answer.json();
}

function tenantOf(token) {
  return new URL(jwtDecode(token).aud).host;
}

export async function loginUser(code) {
  const tokens = await grant(code);
  const user = jwtDecode(tokens.id_token);
  return { tenant: tenantOf(tokens.access_token), user, tokens };
}

app.get("/health", (req, res) => res.send("ok"));
app.listen(3000);
