import re

ACTION = re.compile(r"^(?:action|todo|ai)\s*[:\-]\s*(?P<who>[A-Z]\w+)\s+(?P<what>.+?)(?:\s+by\s+(?P<when>\S+))?$", re.I)
DECISION = re.compile(r"^(?:decided|decision|agreed)\s*[:\-]\s*(?P<what>.+)$", re.I)


def actions(text):
    for line in text.splitlines():
        m = ACTION.match(line.strip())
        if m:
            yield m.groupdict()


def decisions(text):
    return [m["what"] for m in map(DECISION.match, map(str.strip, text.splitlines())) if m]
