import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

/** The key of this service: environment first, then the file that the README names. */
export async function readKey(): Promise<string> {
  const fromEnv = process.env.PRICE_TICKER_KEY;
  if (fromEnv) return fromEnv;
  const file = join(homedir(), ".config", "price-ticker", "credentials");
  try {
    return (await readFile(file, "utf8")).trim();
  } catch {
    console.error("no key: set PRICE_TICKER_KEY");
    return "";
  }
}
