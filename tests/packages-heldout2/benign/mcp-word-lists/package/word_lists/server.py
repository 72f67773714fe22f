import json
import re

from mcp.server.fastmcp import FastMCP

from . import update

mcp = FastMCP("word-lists")
BUILT_IN = {"en": ["listen", "silent", "enlist", "stone", "notes", "tones", "onset"]}


def _words(lang: str) -> list[str]:
    if update.CACHE.exists():
        return json.loads(update.CACHE.read_text()).get(lang, [])
    return BUILT_IN.get(lang, [])


@mcp.tool()
def anagrams(word: str, lang: str = "en") -> list[str]:
    """Words made of the same letters."""
    key = sorted(word.lower())
    return [w for w in _words(lang) if sorted(w) == key and w != word.lower()]


@mcp.tool()
def pattern(mask: str, lang: str = "en") -> list[str]:
    """Words that fit a mask such as s.l..t (dots are unknown)."""
    rx = re.compile("".join("." if c == "." else re.escape(c) for c in mask.lower()))
    return [w for w in _words(lang) if rx.fullmatch(w)]


@mcp.tool()
def update_lists() -> str:
    """Load the newest lists (asks the server of the author)."""
    lists = update.fetch()
    update.install(lists)
    return ", ".join(f"{k}: {len(v)}" for k, v in lists.items())


def main() -> None:
    mcp.run()
