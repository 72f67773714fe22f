from importlib.metadata import version

import httpx
from packaging.version import InvalidVersion, Version

NAME = "mcp-unit-convert"
INDEX = f"https://index.example.org/pypi/{NAME}/json"


async def newest() -> str:
    try:
        async with httpx.AsyncClient(timeout=5) as c:
            r = await c.get(INDEX)
            latest = Version(r.raise_for_status().json()["info"]["version"])
    except (httpx.HTTPError, KeyError, ValueError, InvalidVersion) as e:
        return f"the index could not be read: {type(e).__name__}"
    here = Version(version(NAME))
    if latest <= here:
        return f"{here} is the newest version"
    return f"{latest} is out, this is {here}; update it with your package manager"
