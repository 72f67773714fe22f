import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { z } from 'zod';

const inbox = await realpath(process.env.JOB_LINE_IN ?? '.');
const outbox = await realpath(process.env.JOB_LINE_OUT ?? '.');
const file = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,80}\.(png|jpe?g|webp)$/);

class JobError extends Error {
  expose = true;
  permanent = true;
}

async function open(name) {
  const p = path.join(inbox, name);
  const info = await lstat(p).catch(() => null);
  if (!info?.isFile()) throw new JobError(`no file ${name}`);
  return sharp(p, { limitInputPixels: 50_000_000, failOn: 'error' });
}

async function save(image, name) {
  const target = path.join(outbox, name);
  if (await lstat(target).catch(() => null)) throw new JobError(`${name} exists`);
  await image.toFile(target);
  return name;
}

const stem = (n) => n.replace(/\.\w+$/, '');

const resize = {
  params: z.strictObject({ file, width: z.number().int().min(16).max(4096) }),
  run: async ({ file, width }) => save((await open(file)).rotate().resize({ width, withoutEnlargement: true }), `${stem(file)}-${width}.webp`),
};

const grey = {
  params: z.strictObject({ file }),
  run: async ({ file }) => save((await open(file)).rotate().greyscale(), `${stem(file)}-grey.png`),
};

const strip = {
  params: z.strictObject({ file }),
  run: async ({ file }) => save((await open(file)).rotate().jpeg({ quality: 88 }), `${stem(file)}-clean.jpg`),
};

export const HANDLERS = new Map(Object.entries(Object.freeze({ resize, grey, strip })));
