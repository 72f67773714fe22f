import puppeteer from "puppeteer";
export class Photographer {
    list;
    browser;
    constructor(list) {
        this.list = list;
    }
    async page() {
        // second line of defence, also for sockets and popups: other names do not resolve
        const rules = ["MAP * ~NOTFOUND", ...this.list.hostnames.map((h) => `EXCLUDE ${h}`)].join(", ");
        this.browser ??= puppeteer.launch({
            headless: true,
            args: ["--disable-extensions", "--disable-background-networking", `--host-resolver-rules=${rules}`],
        });
        const context = await (await this.browser).createBrowserContext({ downloadBehavior: { policy: "deny" } });
        return { context, page: await context.newPage() };
    }
    async shoot(address, { width, height, full }) {
        if (!this.list.allows(address))
            throw new Error("this address is not on the list of origins");
        const { context, page } = await this.page();
        try {
            await page.setViewport({ width, height });
            await page.setBypassServiceWorker(true);
            await page.setRequestInterception(true);
            // called for each request, redirects and frames too
            page.on("request", (req) => {
                const url = req.url();
                const inline = url.startsWith("data:") && !req.isNavigationRequest();
                return inline || this.list.allows(url) ? req.continue() : req.abort("blockedbyclient");
            });
            await page.goto(address, { waitUntil: "networkidle2", timeout: 30_000 });
            if (!this.list.allows(page.url()))
                throw new Error("the page went elsewhere");
            return await page.screenshot({ type: "png", encoding: "base64", fullPage: full });
        }
        finally {
            await context.close();
        }
    }
    async close() {
        await (await this.browser)?.close();
    }
}
//# sourceMappingURL=browser.js.map
