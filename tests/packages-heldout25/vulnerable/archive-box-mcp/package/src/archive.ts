import JSZip from "jszip";

export interface Item {
  name: string;
  folder: boolean;
  bytes: () => Promise<Buffer>;
}

export class Archive {
  private constructor(private readonly zip: JSZip) {}

  static async read(data: Buffer): Promise<Archive> {
    return new Archive(await JSZip.loadAsync(data, { checkCRC32: true }));
  }

  names(): string[] {
    return Object.keys(this.zip.files).sort();
  }

  *items(): Generator<Item> {
    for (const f of Object.values(this.zip.files)) {
      const raw = (f as JSZip.JSZipObject & { unsafeOriginalName?: string }).unsafeOriginalName ?? f.name;
      yield { name: raw, folder: f.dir, bytes: () => f.async("nodebuffer") };
    }
  }
}
