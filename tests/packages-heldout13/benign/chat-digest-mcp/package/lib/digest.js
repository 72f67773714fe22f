'use strict';
const STOP = new Set(['the', 'and', 'for', 'that', 'this', 'with', 'have', 'you', 'are', 'not', 'but']);

function tally(items) {
  const counts = new Map();
  for (const i of items) counts.set(i, (counts.get(i) || 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

exports.digest = (messages) => ({
  messages: messages.length,
  authors: tally(messages.map((m) => m.author)).slice(0, 10),
  topics: tally(messages.flatMap((m) => m.text.toLowerCase().match(/[a-z]{3,}/g) || []).filter((w) => !STOP.has(w))).slice(0, 15),
});

exports.questions = (messages) =>
  messages.filter((m, i) => m.text.trim().endsWith('?') && !messages.slice(i + 1).some((n) => n.replyTo === m.id)).map((m) => ({ id: m.id, text: m.text }));
