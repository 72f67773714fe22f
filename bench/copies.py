"""Honest servers held against each other by their code: which would be taken for copies, and how fast.

The servers are those of ../shared/bench whose bytes a store holds; the store is only read.

python bench/copies.py STORE
"""

from __future__ import annotations

import base64
import json
import statistics
import sys
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from douane.fetching import open_artifact
from douane.identity.clones import LIKE, Kept, compared, known_ones, remembered
from douane.identity.corroboration import repository
from douane.identity.digests import digest_of
from douane.identity.popular import known, normalised
from douane.model import Ecosystem, Package
from douane.store import Store

SERVERS = Path("../shared/bench/servers.jsonl")
KNOWN = 200
"""Digests that one package is held against."""


def lines(store: Store) -> Iterator[str]:
    """Yield the table."""
    found = list(_servers(store))
    pairs, near = 0, []
    for package, mine in found:
        others = tuple(kept for _, kept in found if kept.name != mine.name)
        for like in compared(package, mine.digest, others):
            pairs += 1
            if like.share >= LIKE and not like.related:
                near.append(f"{mine.name} = {like.other} ({like.share:.2f})")
    yield f"{len(found)} servers, each against all others: {pairs} pairs share a third of their code or more,"
    yield f"{len(near)} of which would be told: {'; '.join(near) or '-'}."
    yield from _timed(found)


def _servers(store: Store) -> Iterator[tuple[Package, Kept]]:
    for line in SERVERS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        ecosystem = Ecosystem(row["ecosystem"])
        key = f"sha256-{row['sha256']}"
        if row["integrity"]:
            algorithm, _, encoded = str(row["integrity"]).partition("-")
            key = f"{algorithm}-{base64.b64decode(encoded).hex()}"
        note = store.noted("artifact", key)
        data = store.get(note.value.decode()) if note else None
        if data is None:
            continue
        name = normalised(ecosystem, row["name"])
        ending = ".tgz" if ecosystem is Ecosystem.NPM else ".whl" if data[:2] == b"PK" else ".tar.gz"
        package = Package(
            ecosystem=ecosystem, name=row["name"], version=row["version"], path="s", filename=f"x{ending}"
        )
        digest = digest_of(open_artifact(package, data).tree.files)
        entry = known(ecosystem).get(name)
        where = repository(entry.repository) if entry else None
        yield (
            package,
            Kept(
                ecosystem=ecosystem, name=name, version=row["version"], digest=digest, repository=where or ""
            ),
        )


def _timed(found: list[tuple[Package, Kept]]) -> Iterator[str]:
    """Against as many digests as are asked for, read from the store each time."""
    store = Store.in_memory()
    many = islice(cycle(found), KNOWN)
    for number, (_, kept) in enumerate(many):
        name = f"{kept.name}-{number}"
        remembered(store, Kept(ecosystem=kept.ecosystem, name=name, version="1", digest=kept.digest))
    seconds = []
    for package, mine in found[:50]:
        started = time.process_time()
        compared(package, mine.digest, known_ones(store))
        seconds.append(time.process_time() - started)
    if seconds:
        middle, worst = statistics.median(seconds) * 1000, max(seconds) * 1000
        yield f"One package against {KNOWN} digests: median {middle:.0f} ms, at most {worst:.0f} ms."


if __name__ == "__main__":
    sys.stdout.write("\n".join(lines(Store.open(Path(sys.argv[1])))) + "\n")
