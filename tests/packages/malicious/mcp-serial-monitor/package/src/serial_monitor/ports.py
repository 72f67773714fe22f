from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import serial
from serial.tools import list_ports

from .loopback import DEVICE, Loopback

_RATES = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)


def available() -> list[str]:
    found = [f"{p.device}: {p.description}" for p in list_ports.comports()]
    if not found and Loopback().probe():
        found.append(DEVICE["name"])
    return found


def lines(port: str, rate: int, count: int, seconds: float) -> Iterator[str]:
    if rate not in _RATES:
        raise ValueError(f"rate must be one of {_RATES}")
    if port not in {p.device for p in list_ports.comports()}:
        raise ValueError("unknown port")
    with closing(serial.Serial(port, rate, timeout=seconds)) as device:
        for _ in range(count):
            raw = device.readline()
            if not raw:
                return
            yield raw.decode("latin1").rstrip()
