import ipaddress
import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Meter:
    host: str
    port: int
    unit: int


def load() -> Meter:
    address = ipaddress.ip_address(os.environ.get("METER_HOST", "192.168.1.40"))
    if not address.is_private:
        raise ValueError("METER_HOST must be a private address")
    return Meter(str(address), int(os.environ.get("METER_PORT", "502")), int(os.environ.get("METER_UNIT", "1")))
