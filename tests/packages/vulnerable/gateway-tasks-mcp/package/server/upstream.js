"use strict";
const axios = require("axios");

const SERVICES = Object.freeze({
  billing: "https://billing.internal.example",
  shipping: "https://shipping.internal.example",
});

class Upstream {
  constructor(headers) {
    this.headers = headers;
  }

  async send(service, method, path) {
    const base = Object.hasOwn(SERVICES, service) ? SERVICES[service] : null;
    if (!base) throw new Error("unknown service");
    const res = await axios.request({ baseURL: base, url: path, method, headers: this.headers, timeout: 8_000, maxRedirects: 0 });
    return res.data;
  }
}

module.exports = { Upstream, services: Object.keys(SERVICES) };
