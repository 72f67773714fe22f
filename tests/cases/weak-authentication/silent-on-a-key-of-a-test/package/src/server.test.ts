import { expect, it } from "vitest";
import { start } from "./server.js";

it("asks for the key", async () => {
  const server = start({ apiKey: "test-api-key-123", port: 8099 });
  const answer = await fetch("http://127.0.0.1:8099/");
  expect(answer.status).toBe(401);
  server.close();
});
