import base64
import uuid
from datetime import UTC, datetime, timedelta

STAMP = "%Y%m%dT%H%M%SZ"


def ics(start: datetime, minutes: int) -> str:
    utc = start.astimezone(UTC)
    return "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//meeting-planner//EN",
            "BEGIN:VEVENT",
            f"UID:{uuid.uuid4()}@meeting-planner.example",
            f"DTSTAMP:{datetime.now(UTC):{STAMP}}",
            f"DTSTART:{utc:{STAMP}}",
            f"DTEND:{utc + timedelta(minutes=minutes):{STAMP}}",
            "SUMMARY:Meeting",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )


def data_uri(start: datetime, minutes: int) -> str:
    return "data:text/calendar;base64," + base64.b64encode(ics(start, minutes).encode()).decode()
