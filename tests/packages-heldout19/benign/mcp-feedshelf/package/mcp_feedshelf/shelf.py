import hashlib
import time
from pathlib import Path

from defusedxml import ElementTree

OPML = Path.home() / ".config" / "mcp-feedshelf" / "feeds.opml"
CACHE = Path.home() / ".cache" / "mcp-feedshelf"
FRESH, KEEP = 900, 30 * 86_400


def feeds() -> dict[str, str]:
    if not OPML.exists():
        return {}
    tree = ElementTree.parse(OPML)
    return {o.get("title") or o.get("text") or o.get("xmlUrl"): o.get("xmlUrl") for o in tree.iter("outline") if o.get("xmlUrl")}


def cached(url: str, load) -> bytes:
    CACHE.mkdir(parents=True, exist_ok=True)
    f = CACHE / (hashlib.sha256(url.encode()).hexdigest() + ".xml")
    if f.exists() and time.time() - f.stat().st_mtime < FRESH:
        return f.read_bytes()
    data = load(url)
    f.write_bytes(data)
    return data


def prune() -> None:
    for f in CACHE.glob("*.xml"):
        if time.time() - f.stat().st_mtime > KEEP:
            f.unlink(missing_ok=True)
