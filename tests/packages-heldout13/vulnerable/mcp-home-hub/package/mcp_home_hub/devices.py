from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Device:
    name: str
    kind: str
    state: str
    node: str

    def set(self, state: str) -> None:
        bus = Path(os.environ.get("HUB_BUS", "/run/hub")) / self.node
        bus.write_text(state)
        self.state = state


class Registry:
    def __init__(self, devices: list[Device]) -> None:
        self._by_name = {d.name: d for d in devices}

    @classmethod
    def load(cls) -> "Registry":
        path = Path(os.environ.get("HUB_DEVICES", "devices.json"))
        rows = json.loads(path.read_text()) if path.exists() else []
        return cls([Device(r["name"], r["kind"], r.get("state", "off"), f"node{i}") for i, r in enumerate(rows)])

    def __iter__(self) -> Iterator[Device]:
        return iter(self._by_name.values())

    def get(self, name: str, kinds: set[str]) -> Device:
        device = self._by_name.get(name)
        if device is None or device.kind not in kinds:
            raise ValueError(f"no such device: {name}")
        return device
