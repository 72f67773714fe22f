const sessions = new Map();
export const keep = (id, entry) => sessions.set(id, { user: entry.user, transport: entry.transport });
export function find(sessionId) {
  return sessions.get(sessionId);
}
