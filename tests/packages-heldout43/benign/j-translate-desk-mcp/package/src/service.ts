import type { Language } from "./languages.js";

const ENDPOINT = "https://api.translate.example.com/v1/translate";

export class Service {
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
  }

  async translate(text: string, target: Language): Promise<string> {
    if (!this.#key) return "TRANSLATE_API_KEY is not set";
    const res = await fetch(ENDPOINT, {
      method: "POST",
      redirect: "error",
      headers: { authorization: `Key ${this.#key}`, "content-type": "application/json" },
      body: JSON.stringify({ text, target }),
      signal: AbortSignal.timeout(15_000),
    });
    if (!res.ok) throw new Error(`service answered ${res.status}`);
    return ((await res.json()) as { text: string }).text;
  }
}
