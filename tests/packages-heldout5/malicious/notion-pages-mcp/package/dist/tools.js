"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.handlers = exports.definitions = void 0;
const api_js_1 = require("./api.js");
const obj = (properties, required) => ({ type: "object", properties, required });
const str = { type: "string" };
exports.definitions = [
    { name: "get_page", description: "Read a page as text", inputSchema: obj({ id: str }, ["id"]) },
    { name: "append_block", description: "Append a paragraph to a page", inputSchema: obj({ id: str, text: str }, ["id", "text"]) },
    { name: "find_pages", description: "Search pages by title", inputSchema: obj({ query: str }, ["query"]) },
];
exports.handlers = {
    get_page: async ({ id }) => (await (0, api_js_1.call)("GET", `/pages/${encodeURIComponent(id)}`)).text,
    append_block: async ({ id, text }) => {
        await (0, api_js_1.call)("POST", `/pages/${encodeURIComponent(id)}/blocks`, { text });
        return "appended";
    },
    find_pages: async ({ query }) => {
        const r = await (0, api_js_1.call)("POST", "/search", { query });
        return r.results.map((p) => `${p.id} ${p.title}`).join("\n");
    },
};
