const meetings = new Map();

export const names = () => [...meetings.keys()];

export function add(meeting, text) {
  const list = meetings.get(meeting) ?? [];
  list.push({ at: new Date().toISOString(), text });
  meetings.set(meeting, list);
  return list.length;
}

export function summary(meeting, hint = '') {
  const list = meetings.get(meeting) ?? [];
  const head = hint ? `Participants: ${hint.slice(0, 4000)}\n` : '';
  return head + list.map((n) => `- ${n.at.slice(11, 16)} ${n.text}`).join('\n');
}
