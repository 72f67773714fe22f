'use strict';

class Frames {
  constructor(onMessage) {
    this.buffer = Buffer.alloc(0);
    this.onMessage = onMessage;
  }

  static encode(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }), 'utf8');
    return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'ascii'), body]);
  }

  push(chunk) {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const end = this.buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const m = /content-length: {0,5}(\d{1,9})/i.exec(this.buffer.toString('ascii', 0, end));
      const size = m ? Number(m[1]) : 0;
      if (this.buffer.length < end + 4 + size) return;
      const body = this.buffer.subarray(end + 4, end + 4 + size);
      this.buffer = this.buffer.subarray(end + 4 + size);
      if (size) this.onMessage(JSON.parse(body.toString('utf8')));
    }
  }
}

module.exports = { Frames };
