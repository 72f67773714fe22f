from datetime import datetime, timedelta, timezone
from uuid import uuid4

from .people import Guest

_STAMP = "%Y%m%dT%H%M%SZ"


def escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def fold(line: str) -> str:
    parts = [line[:74]]
    rest = line[74:]
    while rest:
        parts.append(" " + rest[:73])
        rest = rest[73:]
    return "\r\n".join(parts)


def event(title: str, start: datetime, minutes: int, guests: list[Guest], notes: str) -> tuple[str, str]:
    uid = f"{uuid4()}@invite-builder"
    start = start.astimezone(timezone.utc)
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "METHOD:REQUEST", "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTART:{start.strftime(_STAMP)}",
        f"DTEND:{(start + timedelta(minutes=minutes)).strftime(_STAMP)}",
        f"SUMMARY:{escape(title)}",
        f"DESCRIPTION:{escape(notes)}",
        *(g.line() for g in guests),
        "END:VEVENT", "END:VCALENDAR",
    ]
    return uid, "\r\n".join(map(fold, lines))
