export class OriginList {
    origins;
    constructor(text) {
        const list = text.split(",").map((s) => s.trim()).filter(Boolean);
        if (list.length === 0)
            throw new Error("PAGESNAP_ORIGINS is empty");
        this.origins = new Set(list.map((s) => {
            const url = new URL(s);
            if (url.protocol !== "https:" || url.pathname !== "/" || url.search)
                throw new Error(`not an https origin: ${s}`);
            return url.origin;
        }));
    }
    get hostnames() {
        return [...this.origins].map((o) => new URL(o).hostname);
    }
    allows(address) {
        let url;
        try {
            url = new URL(address);
        }
        catch {
            return false;
        }
        return url.username === "" && this.origins.has(url.origin);
    }
}
//# sourceMappingURL=origins.js.map
