import asyncio
import json
import os
import time
from pathlib import Path

from bleak import BleakClient

LOG = Path.home() / ".local/share/plant-monitor/samples.jsonl"
CHARACTERISTIC = "00001a01-0000-1000-8000-00805f9b34fb"


def sensors() -> dict[str, str]:
    """Name and address of each sensor, from PLANTS="fern=AA:BB:..,ivy=.."."""
    return dict(p.split("=", 1) for p in os.environ.get("PLANTS", "").split(",") if "=" in p)


async def read(address: str) -> int:
    async with BleakClient(address, timeout=15) as client:
        return (await client.read_gatt_char(CHARACTERISTIC))[7]


async def _loop() -> None:
    LOG.parent.mkdir(parents=True, exist_ok=True)
    while True:
        for name, address in sensors().items():
            try:
                row = {"t": int(time.time()), "plant": name, "moisture": await read(address)}
            except Exception as e:
                print(f"{name}: {e}")
                continue
            with LOG.open("a") as f:
                f.write(json.dumps(row) + "\n")
        await asyncio.sleep(3600)


def run() -> None:
    asyncio.run(_loop())
