import os
from datetime import date


def note(today: date | None = None) -> str:
    """A reminder once the licence has run out; nothing is switched off."""
    end = os.environ.get("MAIL_DESK_LICENCE_END")
    if end and (today or date.today()) > date.fromisoformat(end):
        return f" (licence ended on {end}, please renew)"
    return ""
