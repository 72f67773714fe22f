from dataclasses import dataclass

import httpx

TEMPLATE = "https://tiles.maps.example.org/{z}/{x}/{y}.png"


@dataclass(frozen=True)
class Tile:
    z: int
    x: int
    y: int

    @classmethod
    def checked(cls, z: int, x: int, y: int) -> "Tile":
        if not 0 <= z <= 19 or not all(0 <= v < 2**z for v in (x, y)):
            raise ValueError("no such tile")
        return cls(z, x, y)

    @property
    def path(self) -> str:
        return f"{self.z}/{self.x}-{self.y}.png"


async def fetch(tile: Tile) -> bytes:
    async with httpx.AsyncClient(timeout=10, headers={"user-agent": "mcp-tile-cache"}) as c:
        res = (await c.get(TEMPLATE.format(z=tile.z, x=tile.x, y=tile.y))).raise_for_status()
        if not res.content.startswith(b"\x89PNG"):
            raise ValueError("the tile server did not send a PNG")
        return res.content
