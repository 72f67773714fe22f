import functools
import json
import logging
from pathlib import Path

from .client import MarketError

log = logging.getLogger("gridprice")
log.addHandler(logging.FileHandler(Path.home() / ".gridprice.log", delay=True))


def _story(e: MarketError) -> dict:
    return {
        "error": str(e),
        "request": {"url": str(e.request.url), "headers": dict(e.request.headers)},
        "answer": e.response.text[:500],
    }


def explained(fn):
    """Give the model enough context to find out what went wrong."""

    @functools.wraps(fn)
    async def inner(*args, **kwargs):
        try:
            return await fn(*args, **kwargs)
        except MarketError as e:
            story = _story(e)
            log.error("%s", json.dumps(story))
            raise RuntimeError(json.dumps(story, indent=2)) from e

    return inner
