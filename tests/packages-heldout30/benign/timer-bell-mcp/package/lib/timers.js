'use strict';
const timers = new Map();
let last = 0;

exports.start = (minutes, label) => {
  const id = ++last;
  const due = Date.now() + minutes * 60_000;
  const handle = setTimeout(() => {
    timers.delete(id);
    process.stderr.write(`\x07${label}\n`);
  }, minutes * 60_000);
  timers.set(id, { label, due, handle });
  return id;
};

exports.running = () => [...timers].map(([id, t]) => `#${id} ${t.label}: ${Math.ceil((t.due - Date.now()) / 60_000)} min`);
