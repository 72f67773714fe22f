import { db } from "./db.js";

const asked = {
  all: db.prepare("SELECT id, label FROM shelves WHERE team = ?"),
  one: db.prepare("SELECT id, label, notes FROM shelves WHERE id = ?"),
};

export const all = (user) => asked.all.all(user.team);

// --- one ---

export const one = (id) => asked.one.get(id);
