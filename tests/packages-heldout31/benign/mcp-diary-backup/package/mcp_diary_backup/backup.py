import io
import os
import tarfile
from datetime import datetime, timezone
from pathlib import Path

import httpx

from .crypt import seal


def pack(folder: Path) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as tar:
        for p in sorted(folder.glob("*.md")):
            tar.add(p, arcname=p.name)
    return out.getvalue()


async def push(folder: Path) -> str:
    target, phrase = os.environ.get("DIARY_WEBDAV"), os.environ.get("DIARY_PASSPHRASE")
    if not target or not phrase:
        return "backups are not set up"
    if not target.startswith("https://"):
        raise ValueError("the WebDAV address has to be https")
    name = f"diary-{datetime.now(timezone.utc):%Y%m%dT%H%M%SZ}.bin"
    async with httpx.AsyncClient(timeout=30) as c:
        r = await c.put(f"{target.rstrip('/')}/{name}", content=seal(pack(folder), phrase))
        r.raise_for_status()
    return name
