import { constants } from "node:fs";
import { open, readFile, realpath } from "node:fs/promises";
import { resolve, sep } from "node:path";

export interface Sheet {
  sheet: string;
  series: string;
  scale: number;
  year: number;
  file: string;
}

export class MapRoom {
  private constructor(private readonly root: string, private readonly sheets: Sheet[]) {}

  static async open(folder: string): Promise<MapRoom> {
    const root = await realpath(folder);
    return new MapRoom(root, JSON.parse(await readFile(resolve(root, "sheets.json"), "utf8")) as Sheet[]);
  }

  find(series?: string, maxScale?: number): Sheet[] {
    return this.sheets.filter((s) => (!series || s.series === series) && (!maxScale || s.scale <= maxScale));
  }

  private async inside(file: string): Promise<string> {
    const wanted = resolve(this.root, file);
    const real = await realpath(wanted);
    if (!real.startsWith(this.root + sep) || real !== wanted) throw new Error("that file is not part of the map room");
    return real;
  }

  async image(sheet: string): Promise<string> {
    const entry = this.sheets.find((s) => s.sheet === sheet);
    if (!entry) throw new Error(`no sheet ${sheet}`);
    const handle = await open(await this.inside(entry.file), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      if ((await handle.stat()).size > 8_000_000) throw new Error("the scan is too large");
      return (await handle.readFile()).toString("base64");
    } finally {
      await handle.close();
    }
  }
}
