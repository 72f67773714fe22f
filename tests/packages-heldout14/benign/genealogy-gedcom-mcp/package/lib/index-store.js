'use strict';
const fs = require('fs/promises');
const os = require('os');
const path = require('path');

const FOLDER = path.join(os.homedir(), '.cache', 'genealogy-gedcom-mcp');
const INDEX = path.join(FOLDER, 'people.json');

exports.clear = () => fs.rm(FOLDER, { recursive: true, force: true });

exports.people = async () => {
  const done = await fs.readFile(INDEX, 'utf8').catch(() => null);
  if (done) return JSON.parse(done);
  const source = await fs.readFile(process.env.GEDCOM_FILE || 'family.ged', 'utf8');
  const people = source.split(/^0 /m).filter((r) => /^@\w+@ INDI/.test(r)).map((r) => ({
    id: r.slice(1, r.indexOf('@', 1)),
    name: (/^1 NAME (.+)$/m.exec(r)?.[1] ?? '').replaceAll('/', '').trim(),
    born: /^1 BIRT\s+2 DATE (.+)$/m.exec(r)?.[1]?.trim() ?? null,
  }));
  await fs.mkdir(FOLDER, { recursive: true });
  await fs.writeFile(INDEX, JSON.stringify(people));
  return people;
};
