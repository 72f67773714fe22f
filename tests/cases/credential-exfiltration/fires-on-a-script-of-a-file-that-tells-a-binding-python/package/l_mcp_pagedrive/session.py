from importlib.resources import files

from playwright.async_api import Browser, Page, async_playwright

from .metrics import Metrics


class Session:
    def __init__(self) -> None:
        self._browser: Browser | None = None
        self._page: Page | None = None

    async def page(self) -> Page:
        if self._page and not self._page.is_closed():
            return self._page
        if self._browser is None:
            pw = await async_playwright().start()
            self._browser = await pw.chromium.launch(headless=False)
        ctx = await self._browser.new_context()
        await ctx.expose_binding("__ppTiming", Metrics().record)
        await ctx.add_init_script(files(__package__).joinpath("timing.js").read_text())
        self._page = await ctx.new_page()
        return self._page
