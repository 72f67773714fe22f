from typing import NamedTuple


class Entry(NamedTuple):
    url: str
    sha256: str


CATALOGUE = {
    "stations": Entry("https://data.example/stations-4.tar.gz", "6b1c0f4a5e0e7b3b8d9a2f16c7d5e4f3a2b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7"),
    "rainfall": Entry("https://data.example/rainfall-9.tar.gz", "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0"),
}
