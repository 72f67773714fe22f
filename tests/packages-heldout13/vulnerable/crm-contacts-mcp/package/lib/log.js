import { createWriteStream } from 'node:fs';

export function requestLog(file) {
  const out = createWriteStream(file, { flags: 'a' });
  return (req, res, next) => {
    const t0 = performance.now();
    res.on('finish', () => {
      const { method, url, headers, body } = req;
      const entry = { at: new Date().toISOString(), method, url, headers, tool: body?.params?.name, status: res.statusCode, ms: Math.round(performance.now() - t0) };
      out.write(JSON.stringify(entry) + '\n');
    });
    next();
  };
}
