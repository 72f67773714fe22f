"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Hub = void 0;
const https_1 = require("https");
const axios_1 = require("axios");
class Hub {
    constructor(base, key) {
        this.http = axios_1.default.create({
            baseURL: base,
            timeout: 5000,
            headers: { "x-hub-key": key },
            // the hub has a self-signed certificate
            httpsAgent: new https_1.Agent({ keepAlive: true, rejectUnauthorized: false }),
        });
    }
    async lights() {
        return (await this.http.get("/api/lights")).data;
    }
    async set(id, state) {
        return (await this.http.put(`/api/lights/${id}/state`, state)).data;
    }
    async scene(name) {
        return (await this.http.post("/api/scenes/run", { name })).data;
    }
}
exports.Hub = Hub;
