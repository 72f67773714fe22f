"""A TUF repository made in the test: its keys, its roles, and what goes wrong with them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp

TARGET = "trusted_root.json"
_DAY = datetime.timedelta(days=1)


@dataclass
class Repository:
    """What a repository holds at *now*: `files` maps a path below its address to bytes."""

    target: bytes
    now: datetime.datetime
    name: str = TARGET
    key: CryptoSigner = field(default_factory=CryptoSigner.generate_ecdsa)
    files: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._root = Root(version=1, expires=self._in(365), consistent_snapshot=True)
        for role in ("root", "timestamp", "snapshot", "targets"):
            self._root.add_key(self.key.public_key, role)
        self.versions = {"timestamp": 0, "snapshot": 0, "targets": 0}
        self.root = self.signed(self._root, self.key)
        self.files["1.root.json"] = self.root
        self.publish(self.target)

    def publish(self, target: bytes, *, key: CryptoSigner | None = None, days: float = 7.0) -> None:
        """Make *target* what the repository distributes, signed with *key*, by default its own.

        The timestamp expires after *days* days, everything else after a year.
        """
        key = key or self.key
        for role in self.versions:
            self.versions[role] += 1
        version = self.versions["targets"]
        targets = Targets(version=version, expires=self._in(365))
        info = TargetFile.from_data(self.name, target, ["sha256"])
        targets.targets[self.name] = info
        snapshot = Snapshot(version=version, expires=self._in(365))
        snapshot.meta["targets.json"].version = version
        timestamp = Timestamp(version=version, expires=self._in(days))
        timestamp.snapshot_meta.version = version
        self.files[f"{version}.targets.json"] = self.signed(targets, key)
        self.files[f"{version}.snapshot.json"] = self.signed(snapshot, key)
        self.files["timestamp.json"] = self.signed(timestamp, key)
        self.files[f"targets/{info.hashes['sha256']}.{self.name}"] = target

    def turn(self, key: CryptoSigner) -> None:
        """Make *key* the one of all roles from now on, as a new root of keys says that the old one signed."""
        former, self._root.version = self.key, self._root.version + 1
        for role in ("root", "timestamp", "snapshot", "targets"):
            self._root.revoke_key(former.public_key.keyid, role)
            self._root.add_key(key.public_key, role)
        self.files[f"{self._root.version}.root.json"] = self.signed(self._root, former, key)
        self.key = key

    def written(self, folder: Path) -> None:
        """Write all of it below *folder*."""
        for path, data in self.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)

    @staticmethod
    def signed(role: Root | Timestamp | Snapshot | Targets, *keys: CryptoSigner) -> bytes:
        metadata: Metadata[Any] = Metadata(role)
        for key in keys:
            metadata.sign(key, append=True)
        return metadata.to_bytes()

    def _in(self, days: float) -> datetime.datetime:
        return (self.now + days * _DAY).replace(microsecond=0)
