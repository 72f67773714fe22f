"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.store = void 0;
class Store {
    constructor() {
        this.events = [];
    }
    add(title, start) {
        const when = new Date(start);
        if (Number.isNaN(when.getTime()))
            throw new Error("start is not a date");
        const event = { id: this.events.length + 1, title, start: when.toISOString() };
        this.events.push(event);
        return event;
    }
    all() {
        return [...this.events].sort((a, b) => a.start.localeCompare(b.start));
    }
}
exports.store = new Store();
//# sourceMappingURL=store.js.map
