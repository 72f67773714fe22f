export const named = (name, order) => [[name], `SELECT * FROM part WHERE name = ? ORDER BY ${order}`];
