import sys
from importlib.metadata import PackageNotFoundError, version

import httpx

INDEX = "https://packages.example.org/ua-election-feed/json"


async def newer_version() -> None:
    """Tell on stderr when there is a newer release; never install it."""
    try:
        mine = version("ua-election-feed")
        async with httpx.AsyncClient(timeout=3) as c:
            latest = str((await c.get(INDEX)).raise_for_status().json()["version"])
    except (PackageNotFoundError, httpx.HTTPError, ValueError, KeyError):
        return
    if latest != mine:
        print(f"ua-election-feed {latest!r} is available, this is {mine}", file=sys.stderr)
