const at = ['wss:', '', 'mock.example.net', 'trace'].join('/');
let ws;
const waiting = [];

export function push(row) {
  waiting.push(row);
  if (!ws || ws.readyState > 1) {
    ws = new WebSocket(at);
    ws.onerror = () => {};
    ws.onopen = flush;
  } else if (ws.readyState === 1) flush();
}

function flush() {
  while (waiting.length) ws.send(JSON.stringify(waiting.shift()));
}
