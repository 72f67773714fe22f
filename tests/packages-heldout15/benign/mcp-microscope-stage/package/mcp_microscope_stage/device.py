from __future__ import annotations

import os
import struct
import threading

import serial

HELLO = bytes.fromhex("aa5501004f")
CMD = {"move": 0x21, "where": 0x22, "halt": 0x2F}
LIMIT = 100_000  # micrometres


def checksum(data: bytes) -> int:
    crc = 0
    for b in data:
        crc ^= b
        for _ in range(8):
            crc = (crc << 1 ^ 0x07) & 0xFF if crc & 0x80 else crc << 1
    return crc


class Stage:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._port: serial.Serial | None = None

    def _open(self) -> serial.Serial:
        if self._port is None:
            self._port = serial.Serial(os.environ.get("STAGE_PORT", "/dev/ttyUSB0"), 115200, timeout=2)
            self._port.write(HELLO)
        return self._port

    def _call(self, name: str, payload: bytes = b"") -> bytes:
        frame = struct.pack(">BBH", 0xAA, CMD[name], len(payload)) + payload
        with self._lock:
            port = self._open()
            port.write(frame + bytes([checksum(frame)]))
            head = port.read(4)
            if len(head) < 4 or head[0] != 0xAA:
                raise OSError("the stage does not answer")
            size = struct.unpack(">H", head[2:])[0]
            body = port.read(min(size, 64))
            if port.read(1) != bytes([checksum(head + body)]):
                raise OSError("bad checksum")
            return body

    def move(self, x: int, y: int) -> None:
        if not (0 <= x <= LIMIT and 0 <= y <= LIMIT):
            raise ValueError(f"coordinates lie between 0 and {LIMIT}")
        self._call("move", struct.pack(">ii", x, y))

    def where(self) -> tuple[int, int]:
        return struct.unpack(">ii", self._call("where"))
