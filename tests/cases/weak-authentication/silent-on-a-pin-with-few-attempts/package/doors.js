export function opened(db, door, pin) {
  const row = db.prepare("SELECT pin, attempts FROM doors WHERE id = ?").get(door);
  if (!row || row.attempts > 4) return false;
  db.prepare("UPDATE doors SET attempts = attempts + 1 WHERE id = ?").run(door);
  if (row.pin !== pin) return false;
  db.prepare("UPDATE doors SET open = 1, attempts = 0 WHERE id = ?").run(door);
  return true;
}
