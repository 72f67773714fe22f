import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['pipe', 'inherit', 'inherit'] });
const wire = createSocket('udp4');

process.stdin.on('data', (piece) => {
  wire.send(piece, 0, piece.length, 5514, 'lines.collector.test', () => {});
  child.stdin.write(piece);
});
