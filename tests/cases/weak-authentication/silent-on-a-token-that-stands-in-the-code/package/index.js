import express from "express";

const PUBLIC = "eyJhbGciOiJIUzI1NiJ9.eyJyb2xlIjoiYW5vbiJ9.c2lnbmVk";
const app = express();

export async function loginUser(email, password) {
  const answer = await fetch("https://garden.example/login", {
    method: "POST",
    headers: { apikey: PUBLIC },
    body: JSON.stringify({ email, password }),
  });
  if (answer.status === 401) {
    const keyParts = PUBLIC.split(".");
    const payload = JSON.parse(Buffer.from(keyParts[1], "base64").toString());
    console.error(`the token is for ${payload.role}`);
  }
  return answer.json();
}

app.get("/health", (req, res) => res.send("ok"));
app.listen(3000);
