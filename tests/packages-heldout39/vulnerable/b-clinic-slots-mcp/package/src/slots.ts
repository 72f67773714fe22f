import { rows } from './db.js';

export interface Slot { id: number; starts_at: string; doctor: string }

export function freeSlots(day: string, order: string): Promise<Slot[]> {
  return rows<Slot>(`SELECT id, starts_at, doctor FROM slots WHERE taken = 0 AND DATE(starts_at) = ? ORDER BY ${order}`, [day]);
}

export function visits(name: string): Promise<{ day: string; reason: string }[]> {
  const filter = `p.name LIKE '%${name.trim()}%'`;
  return rows('SELECT v.day, v.reason FROM visits v JOIN patients p ON p.id = v.patient_id WHERE ' + filter);
}
