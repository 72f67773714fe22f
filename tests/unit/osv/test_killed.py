"""Runs of `douane update` that are killed wherever they are: the database is the old one or the new one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from douane.model import Ecosystem
from osv_documents import NOW, advisory, database, dump

_KILLS = 24
_PROGRAM = """
import json, os, random, signal, sys, time
from pathlib import Path
from douane.http import Http, Response
from douane.model import Ecosystem
from douane.osv.database import FOLDER, Database, path_in
from douane.osv.dumps import Mirror
from douane.progress import Silent

store, served, how, kills = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
whole = (served / "npm" / "all.zip").read_bytes()

class Mirrored:
    def send(self, method, url, headers, body, timeout, most):
        path = served / url.removeprefix("https://mirror.test/")
        if not path.is_file():
            return Response(404, {}, b"", url)
        data = path.read_bytes()
        if path.suffix == ".zip" and how == "pieces":
            first, last = map(int, headers["range"].removeprefix("bytes=").split("-"))
            where = {"content-range": f"bytes {first}-{min(last, len(data) - 1)}/{len(data)}"}
            return Response(206, where, data[first : last + 1], url)
        return Response(200, {}, data, url)
    if how == "whole":
        def save(self, url, headers, timeout, most, file):
            for start in range(0, len(whole), 4096):
                file.write(whole[start : start + 4096])
                file.flush()
            return Response(200, {}, b"", url)

def update():
    mirror = Mirror(http=Http(Mirrored(), sleep=lambda _: None), folder=store / FOLDER, url="https://mirror.test",
                    clock=lambda: float(sys.argv[5]), progress=Silent(), piece=16384)
    return mirror.refreshed(Ecosystem.NPM, whole=how != "changed")

def state():
    with Database.open(store / FOLDER, Ecosystem.NPM) as held:
        ids = sorted(record.id for record in held.about("a"))
        return held.facts.advisories, ids, len(list(held.modified()))

def forked(seconds):
    child = os.fork()
    if child == 0:
        update()
        os._exit(0)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])

file = path_in(store / FOLDER, Ecosystem.NPM)
first = file.read_bytes()
old = state()
started = time.monotonic()
forked(None)
took = time.monotonic() - started
new = state()
chance = random.Random(7)
seen, killed, left = [], 0, 0
while killed < kills and len(seen) < 10 * kills:
    file.write_bytes(first)
    killed += forked(took * chance.random())
    left += len(list((store / FOLDER).glob("*.partial*")))
    seen.append(state())
update()
print(json.dumps({"old": old, "new": new, "seen": seen, "killed": killed, "left": left, "last": state(),
                  "files": sorted(path.name for path in (store / FOLDER).iterdir())}))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks, and signals of POSIX")
@pytest.mark.parametrize("how", ["pieces", "whole", "changed"])
def test_a_run_that_is_killed_anywhere_leaves_the_old_database_or_the_new_one(
    tmp_path: Path, how: str
) -> None:
    later = "2026-11-20T12:00:00Z"
    old = [advisory(f"X-{number}", ("npm", "a")) for number in range(40)]
    new = old if how == "changed" else [advisory(f"Y-{number}", ("npm", "a")) for number in range(2_500)]
    new = [*new, *(advisory(f"Z-{number}", ("npm", "a")) | {"modified": later} for number in range(200))]
    database(tmp_path / "store", Ecosystem.NPM, old)
    served = tmp_path / "served" / "npm"
    dump(served / "all.zip", new)
    if how == "changed":
        for each in new:
            (served / f"{each['id']}.json").write_text(json.dumps(each))
        lines = (f"{each['modified']},{each['id']}\n" for each in new)
        (served / "modified_id.csv").write_text("".join(lines))
    told = (tmp_path / "store", tmp_path / "served", how, str(_KILLS), str(NOW))
    command = (sys.executable, "-c", _PROGRAM, *told)
    run = subprocess.run(command, capture_output=True, text=True, timeout=240, check=False)
    assert run.returncode == 0, run.stderr
    found = json.loads(run.stdout)
    assert found["killed"] == _KILLS
    assert found["old"] != found["new"]
    assert all(seen in (found["old"], found["new"]) for seen in found["seen"])
    assert found["old"] in found["seen"]
    assert found["left"] > 0
    assert found["last"] == found["new"], "the next run goes on"
    assert found["files"] == ["npm-1.sqlite3"], "and takes away what the killed ones left"
