import os
from pathlib import Path

INBOX = Path(os.getenv("INVOICE_INBOX", "inbox")).resolve()


def path_of(name: str) -> Path:
    p = (INBOX / name).resolve()
    if p.parent != INBOX:
        raise ValueError("not in the inbox")
    return p


def latest() -> Path:
    return max(INBOX.glob("*.xml"), key=lambda p: p.stat().st_mtime)
