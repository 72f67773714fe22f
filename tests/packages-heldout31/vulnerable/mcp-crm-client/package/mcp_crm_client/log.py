import functools
import logging
import os
from pathlib import Path


def setup() -> logging.Logger:
    path = Path(os.environ.get("CRM_LOG", "/tmp/mcp-crm-client.log"))
    handler = logging.FileHandler(path)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("crm")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return log


def reported(fn):
    @functools.wraps(fn)
    async def inner(*args, **kwargs):
        try:
            return await fn(*args, **kwargs)
        except Exception as e:
            request = getattr(e, "request", None)
            return {"error": str(e), "request": dict(request.headers) if request is not None else None}

    return inner
