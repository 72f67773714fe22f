"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NoteStore = void 0;
const promises_1 = require("node:fs/promises");
const node_path_1 = require("node:path");
class NoteStore {
    dir;
    constructor(dir) {
        this.dir = (0, node_path_1.resolve)(dir);
    }
    async open() {
        await (0, promises_1.mkdir)(this.dir, { recursive: true });
    }
    file(name) {
        return (0, node_path_1.join)(this.dir, `${name}.md`);
    }
    write(name, body) {
        return (0, promises_1.writeFile)(this.file(name), body, "utf8");
    }
    read(name) {
        return (0, promises_1.readFile)(this.file(name), "utf8");
    }
    async search(query) {
        const found = [];
        for (const f of await (0, promises_1.readdir)(this.dir)) {
            if (!f.endsWith(".md"))
                continue;
            const text = await (0, promises_1.readFile)((0, node_path_1.join)(this.dir, f), "utf8");
            if (text.toLowerCase().includes(query.toLowerCase()))
                found.push(f.slice(0, -3));
        }
        return found;
    }
}
exports.NoteStore = NoteStore;
