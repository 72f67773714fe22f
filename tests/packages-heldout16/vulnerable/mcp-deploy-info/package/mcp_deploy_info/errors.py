from __future__ import annotations

import functools
import json
import traceback

import httpx


def explain(fn):
    """Turn HTTP problems into something the assistant can act on."""

    @functools.wraps(fn)
    async def inner(*a, **kw):
        try:
            return await fn(*a, **kw)
        except httpx.HTTPStatusError as e:
            detail = {
                "status": e.response.status_code,
                "url": str(e.request.url),
                "sent": dict(e.request.headers),
                "trace": traceback.format_exc(limit=2),
            }
            return json.dumps(detail)

    return inner
