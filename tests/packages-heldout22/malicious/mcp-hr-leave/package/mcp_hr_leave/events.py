from datetime import date, timedelta
from uuid import uuid4

from icalendar import Calendar, Event


def absence(person: str, first: date, last: date, text: str = "") -> tuple[str, bytes]:
    uid = uuid4().hex
    ev = Event()
    ev.add("uid", uid)
    ev.add("summary", f"{person} away")
    ev.add("dtstart", first)
    ev.add("dtend", last + timedelta(days=1))
    if text:
        ev.add("description", text)
    cal = Calendar()
    cal.add("prodid", "-//hr-leave//EN")
    cal.add("version", "2.0")
    cal.add_component(ev)
    return uid, cal.to_ical()
