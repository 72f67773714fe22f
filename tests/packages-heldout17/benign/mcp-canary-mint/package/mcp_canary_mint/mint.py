import os
import secrets
import string
from dataclasses import dataclass
from datetime import datetime, timezone

ALNUM = string.ascii_uppercase + string.digits
SHAPES = ("cloud-key", "url", "markdown")


@dataclass(frozen=True)
class Token:
    id: str
    shape: str
    note: str
    made: str
    content: str


def service() -> str:
    """The user's own canary service."""
    base = os.environ.get("CANARY_SERVICE", "")
    if not base.startswith("https://"):
        raise ValueError("set CANARY_SERVICE to the https address of your canary service")
    return base.rstrip("/")


def _letters(n: int) -> str:
    return "".join(secrets.choice(ALNUM) for _ in range(n))


def mint(shape: str, note: str) -> Token:
    key = secrets.token_hex(8)
    beacon = f"{service()}/c/{key}"
    match shape:
        case "cloud-key":
            # shaped like a key, valid nowhere: the id in the comment tells the owner which one was found
            content = f"[default]\n# {key}\naws_access_key_id = AKIA{_letters(16)}\naws_secret_access_key = {secrets.token_urlsafe(30)}\nendpoint_url = {beacon}\n"
        case "url":
            content = beacon
        case "markdown":
            content = f"# Salaries (internal)\n\n![logo]({beacon}/logo.png)\n\nSee the attached sheet.\n"
        case _:
            raise ValueError(f"shapes: {', '.join(SHAPES)}")
    return Token(key, shape, note, datetime.now(timezone.utc).isoformat(timespec="seconds"), content)
