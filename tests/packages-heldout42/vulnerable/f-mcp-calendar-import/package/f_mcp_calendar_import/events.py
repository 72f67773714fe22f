import re

_EVENT = re.compile(r"BEGIN:VEVENT\r?\n(.*?)END:VEVENT", re.S)


def _field(block: str, name: str) -> str:
    m = re.search(rf"^{name}(?:;[^:\r\n]*)?:(.*)$", block, re.M)
    return m.group(1).strip() if m else ""


def parse(text: str) -> list[dict]:
    text = re.sub(r"\r?\n[ \t]", "", text)
    return [{"start": _field(b, "DTSTART"), "title": _field(b, "SUMMARY")} for b in _EVENT.findall(text)]
