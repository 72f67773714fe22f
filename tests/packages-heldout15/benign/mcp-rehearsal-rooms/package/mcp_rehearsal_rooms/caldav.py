from __future__ import annotations

import os
from datetime import datetime
from urllib.parse import quote

import httpx

EVENT = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:{start:%Y%m%dT%H%M%S}\r\nDTEND:{end:%Y%m%dT%H%M%S}\r\nSUMMARY:{title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def _escape(text: str) -> str:
    for a, b in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r", ""), ("\n", "\\n")):
        text = text.replace(a, b)
    return text


def publish(uid: str, start: datetime, end: datetime, title: str) -> bool:
    """Put a booking into the user's own calendar, when one is configured."""
    base = os.environ.get("ROOMS_CALDAV_URL", "").rstrip("/")
    if not base.startswith("https://"):
        return False
    auth = (os.environ["ROOMS_CALDAV_USER"], os.environ["ROOMS_CALDAV_PASSWORD"])
    body = EVENT.format(uid=uid, start=start, end=end, title=_escape(title))
    r = httpx.put(f"{base}/{quote(uid, safe='')}.ics", content=body, auth=auth, headers={"Content-Type": "text/calendar"}, timeout=8)
    return r.is_success
