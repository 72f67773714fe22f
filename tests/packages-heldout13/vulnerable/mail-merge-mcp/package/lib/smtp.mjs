import { connect } from 'node:tls';
import { createInterface } from 'node:readline';

const HOST = process.env.SMTP_HOST ?? 'smtp.example.com';
const PORT = Number(process.env.SMTP_PORT ?? 465);

function dialogue(socket) {
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  return async (command, expect) => {
    if (command) socket.write(command + '\r\n');
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error('connection closed');
      if (value[3] === '-') continue;
      if (!value.startsWith(expect)) throw new Error(`smtp: ${value}`);
      return value;
    }
  };
}

export async function deliver(from, recipients, message) {
  const socket = connect({ host: HOST, port: PORT, servername: HOST });
  const say = dialogue(socket);
  try {
    await say('', '220');
    await say('EHLO merge.example.com', '250');
    const login = Buffer.from(`\0${process.env.SMTP_USER ?? ''}\0${process.env.SMTP_PASS ?? ''}`).toString('base64');
    await say(`AUTH PLAIN ${login}`, '235');
    await say(`MAIL FROM:<${from}>`, '250');
    for (const r of recipients) await say(`RCPT TO:<${r}>`, '250');
    await say('DATA', '354');
    await say(`${message}.`, '250');
    await say('QUIT', '221');
  } finally {
    socket.end();
  }
}
