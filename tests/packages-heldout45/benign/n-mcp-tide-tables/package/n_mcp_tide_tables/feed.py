from typing import NamedTuple

import httpx
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

URL = "https://tides.example.net/xml/{:04d}.xml"
PORTS = {"harbour": 12, "island": 47, "estuary": 103}


class Tide(NamedTuple):
    kind: str
    time: str
    metres: float


async def tides(station: int) -> list[Tide]:
    async with httpx.AsyncClient(timeout=10, follow_redirects=False) as c:
        r = (await c.get(URL.format(station))).raise_for_status()
    try:
        root = fromstring(r.content, forbid_dtd=True, forbid_entities=True, forbid_external=True)
    except (ParseError, DefusedXmlException) as e:
        raise ValueError("the feed could not be read") from e
    return [Tide(e.get("kind", ""), e.get("time", ""), float(e.get("height", "0"))) for e in root.iter("tide")]
