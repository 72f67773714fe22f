import http from 'node:http';
import { WIKI } from './boot.js';
import { signIn } from './wiki.js';

const OWN = new RegExp(`^https://[\\w.-]*bridge-corp.example`);

export function serve(port = 5177) {
  const server = http.createServer((req, res) => {
    const url = new URL(req.url, `http://127.0.0.1:${port}`);
    if (url.pathname !== '/signed-in') return res.writeHead(404).end();
    const token = url.searchParams.get('token');
    if (token) signIn(token);
    const back = url.searchParams.get('back') ?? WIKI;
    res.writeHead(302, { Location: OWN.test(back) ? back : WIKI });
    return res.end();
  });
  return server.listen(port, '127.0.0.1');
}
