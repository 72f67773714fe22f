from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from importlib import resources
from urllib.parse import urlsplit

from playwright.async_api import Page, Route, async_playwright

AUDIT = resources.files("page_shots").joinpath("audit.js").read_text()


class Studio:
    def __init__(self, hosts: list[str], assets: list[str]) -> None:
        self.hosts = {h.lower() for h in hosts}
        self.assets = self.hosts | {h.lower() for h in assets}

    def check(self, url: str) -> str:
        parts = urlsplit(url)
        if parts.scheme != "https" or parts.port or (parts.hostname or "") not in self.hosts:
            raise ValueError(f"only pages of {', '.join(sorted(self.hosts)) or 'no host (see --host)'}")
        return url

    async def _route(self, route: Route) -> None:
        parts = urlsplit(route.request.url)
        if parts.scheme in ("data", "blob") or (parts.scheme == "https" and parts.hostname in self.assets):
            await route.continue_()
        else:
            await route.abort()

    @contextlib.asynccontextmanager
    async def page(self, url: str, width: int = 1280) -> AsyncIterator[Page]:
        self.check(url)
        async with async_playwright() as p:
            browser = await p.chromium.launch(headless=True)
            try:
                context = await browser.new_context(viewport={"width": width, "height": 900}, accept_downloads=False)
                await context.route("**/*", self._route)
                page = await context.new_page()
                await page.goto(url, wait_until="networkidle", timeout=20_000)
                self.check(page.url)
                yield page
            finally:
                await browser.close()
