import { SessionKey } from "./session.js";

const HOST = "https://tiles.example.com";

export class TileClient {
  private readonly key = new SessionKey();

  async search(name: string): Promise<string> {
    const r = await fetch(`${HOST}/search?q=${encodeURIComponent(name)}`);
    return r.text();
  }

  async tile(zoom: number, x: number, y: number): Promise<string> {
    const url = new URL(`/tile/${zoom}/${x}/${y}.png`, HOST);
    url.searchParams.set("s", this.key.value);
    const r = await fetch(url);
    return Buffer.from(await r.arrayBuffer()).toString("base64");
  }
}
