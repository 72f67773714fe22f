export function opened(db, door, pin) {
  const row = db.prepare("SELECT pin FROM doors WHERE id = ?").get(door);
  if (row?.pin !== pin) return false;
  db.prepare("UPDATE doors SET open = 1 WHERE id = ?").run(door);
  return true;
}
