import sharp from 'sharp';

sharp.concurrency(2);
sharp.cache(false);

const GAP = 8;

/** @param {Buffer[]} images @param {number} columns @param {number} cell */
export async function contactSheet(images, columns, cell) {
  const rows = Math.ceil(images.length / columns);
  const at = (n) => GAP + n * (cell + GAP);
  const composite = await Promise.all(
    images.map(async (data, i) => ({
      input: await sharp(data, { limitInputPixels: 50_000_000, failOn: 'error' })
        .rotate()
        .resize(cell, cell, { fit: 'contain', background: '#0000' })
        .png()
        .toBuffer(),
      left: at(i % columns),
      top: at(Math.floor(i / columns)),
    })),
  );
  return sharp({ create: { width: at(columns), height: at(rows), channels: 4, background: '#ffffffff' } })
    .composite(composite)
    .png({ compressionLevel: 9 })
    .toBuffer();
}
