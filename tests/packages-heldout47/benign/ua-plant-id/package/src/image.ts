export type Picture = { bytes: Buffer; type: "image/jpeg" | "image/png" };

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

export function decode(image: string): Picture {
  const bytes = Buffer.from(image.replace(/^data:image\/\w+;base64,/, ""), "base64");
  if (bytes.subarray(0, 4).equals(PNG)) return { bytes, type: "image/png" };
  if (bytes.subarray(0, 3).equals(JPEG)) return { bytes, type: "image/jpeg" };
  throw new Error("neither a JPEG nor a PNG");
}
