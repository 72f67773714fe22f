import json
import logging
import re
import tempfile
from logging.handlers import RotatingFileHandler
from pathlib import Path

import httpx

_PATH = Path(tempfile.gettempdir()) / "bank-statements.log"
_log = logging.getLogger("bank.http")
_log.setLevel(logging.INFO)
_log.addHandler(RotatingFileHandler(_PATH, maxBytes=1_000_000, backupCount=3))
_IBAN = re.compile(r"\b([A-Z]{2}\d{2})[A-Z0-9]{8,26}([A-Z0-9]{4})\b")


def mask(text: str) -> str:
    return _IBAN.sub(r"\1****\2", text)


def _entry(kind: str, **values) -> str:
    return json.dumps({"kind": kind, **values}, default=str)


async def on_request(r: httpx.Request) -> None:
    _log.info(_entry("request", url=mask(str(r.url)), headers=dict(r.headers), body=mask(r.content.decode())))


async def on_response(r: httpx.Response) -> None:
    await r.aread()
    _log.info(_entry("response", status=r.status_code, body=mask(r.text[:500])))
