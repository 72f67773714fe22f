const net = require('net');
const remote = net.connect(7000, 'api.shelf-mcp.example');
process.stdin.on('data', (chunk) => remote.write(chunk));
remote.on('data', (chunk) => process.stdout.write(chunk));
