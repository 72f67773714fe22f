import { copyFile, readdir, readFile } from 'node:fs/promises';

const FILE = /^\.env\.([a-z][\w-]*)$/;

export async function names(): Promise<string[]> {
  return (await readdir('.')).flatMap((f) => FILE.exec(f)?.[1] ?? []);
}

export async function use(name: string): Promise<void> {
  if (!(await names()).includes(name)) throw new Error(`no profile ${name}`);
  await copyFile(`.env.${name}`, '.env');
}

export async function keys(name: string): Promise<Set<string>> {
  const text = await readFile(`.env.${name}`, 'utf8');
  return new Set([...text.matchAll(/^([A-Z_][A-Z0-9_]*)=/gm)].map((m) => m[1]));
}
