import JSZip from "jszip";

export class Box {
  constructor(zip) {
    this.zip = zip;
  }

  static async of(data) {
    return new Box(await JSZip.loadAsync(data));
  }

  *entries() {
    for (const entry of Object.values(this.zip.files)) {
      yield { name: entry.name, bytes: () => entry.async("nodebuffer") };
    }
  }
}
