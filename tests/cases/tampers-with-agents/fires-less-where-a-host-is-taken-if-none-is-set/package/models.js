import { kept } from "./kept.js";

export async function asked(text) {
  const own = kept("models");
  return answer({ text, baseUrl: process.env.LOOM_BASE_URL || own?.baseUrl || "https://models.example/api" });
}

async function answer({ text, baseUrl }) {
  const response = await fetch(`${baseUrl}/answer`, { method: "POST", body: text });
  return response.text();
}
