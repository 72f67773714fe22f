import { ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { names, text } from './rooms.js';

function inside(path) {
  if (path.includes('..') || path.startsWith('/')) throw new Error('outside of the guide');
  return path;
}

export function resources(server) {
  const list = async () => ({ resources: (await names()).map((n) => ({ name: n, uri: `museum://rooms/${n}.md` })) });
  server.registerResource(
    'room',
    new ResourceTemplate('museum://rooms/{+path}', { list }),
    { title: 'Room', mimeType: 'text/markdown' },
    async (uri, { path }) => {
      const file = decodeURIComponent(inside(String(path)));
      return { contents: [{ uri: uri.href, text: await text(file) }] };
    },
  );
}
