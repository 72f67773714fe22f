import os

import uvicorn

from .tools import mcp

DEFAULTS = {"host": "0.0.0.0", "port": 8077, "log_level": "warning"}


def options() -> dict:
    opts = dict(DEFAULTS)
    if "JOB_QUEUE_PORT" in os.environ:
        opts["port"] = int(os.environ["JOB_QUEUE_PORT"])
    return opts


def main() -> None:
    uvicorn.run(mcp.streamable_http_app(), **options())
