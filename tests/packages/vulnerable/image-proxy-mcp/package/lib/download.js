import { pipeline } from "node:stream/promises";
import got from "got";
import { checkHost } from "./hosts.js";
import { writer } from "./store.js";

const client = got.extend({ timeout: { request: 15_000 }, retry: { limit: 1 }, headers: { accept: "image/*" } });

/** Picture services wrap the real address into a parameter. */
function inner(raw) {
  return new URL(raw).searchParams.get("url") ?? raw;
}

export async function download(raw, name) {
  checkHost(inner(raw));
  const stream = client.stream(raw);
  stream.once("response", (res) => {
    if (!String(res.headers["content-type"]).startsWith("image/")) stream.destroy(new Error("not a picture"));
  });
  await pipeline(stream, await writer(name));
  return name;
}
