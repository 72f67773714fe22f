import http from "node:http";

export class Application {
  listen(...args) {
    return http.createServer(this.handler()).listen(...args);
  }

  handler() {
    return (req, res) => res.end("ok");
  }
}
