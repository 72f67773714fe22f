from typing import NamedTuple


class Release(NamedTuple):
    path: str
    sha256: str
    size: int


HOST = "https://firmware.example.com"
RELEASES = {
    "sensor-1.4.0": Release("/sensor/1.4.0/sensor.bin", "6f1ed002ab5595859014ebf0951522d9b1d1f2f0a4d0d7f3a0a8c8a1f26ad0c2", 402_944),
    "gateway-2.0.1": Release("/gateway/2.0.1/gateway.bin", "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae", 1_180_160),
}
