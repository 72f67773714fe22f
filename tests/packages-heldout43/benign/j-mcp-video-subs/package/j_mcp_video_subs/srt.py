import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

_TIME = re.compile(r"(\d+):(\d\d):(\d\d)[,.](\d{3})")


class Cue(NamedTuple):
    start: timedelta
    end: timedelta
    text: str


def _time(s: str) -> timedelta:
    h, m, sec, ms = map(int, _TIME.search(s).groups())
    return timedelta(hours=h, minutes=m, seconds=sec, milliseconds=ms)


def _show(t: timedelta) -> str:
    ms = max(0, round(t.total_seconds() * 1000))
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02},{ms % 1000:03}"


def parse(text: str) -> Iterator[Cue]:
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = block.splitlines()
        if len(lines) >= 3 and "-->" in lines[1]:
            start, end = lines[1].split("-->")
            yield Cue(_time(start), _time(end), "\n".join(lines[2:]))


def dump(cues) -> str:
    return "\n".join(f"{n}\n{_show(c.start)} --> {_show(c.end)}\n{c.text}\n" for n, c in enumerate(cues, 1))
