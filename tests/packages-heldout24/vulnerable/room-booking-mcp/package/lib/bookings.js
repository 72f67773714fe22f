'use strict';
const fs = require('fs/promises');

const FILE = process.env.BOOKING_FILE || 'bookings.json';
const ROOMS = ['Oak', 'Elm', 'Birch', 'Maple'];

async function read() {
  try {
    return JSON.parse(await fs.readFile(FILE, 'utf8'));
  } catch {
    return [];
  }
}

const overlaps = (a, b) => a.room === b.room && a.from < b.to && b.from < a.to;

exports.free = async (from, to) => {
  const all = await read();
  return ROOMS.filter((room) => !all.some((b) => overlaps(b, { room, from, to })));
};

exports.book = async (user, room, from, to) => {
  if (!ROOMS.includes(room)) throw new Error('no such room');
  if (!(from < to)) throw new Error('end is before start');
  const all = await read();
  const wanted = { user, room, from, to };
  if (all.some((b) => overlaps(b, wanted))) throw new Error('the room is taken');
  await fs.writeFile(FILE, JSON.stringify([...all, wanted], null, 1));
  return wanted;
};

exports.of = async (user) => (await read()).filter((b) => b.user === user);
