import re
import shutil
from pathlib import Path

import jsonpickle

from .runs import RUNS, Run

FILES = Path("attachments")
# only our own class may come in
_CLASS = re.compile(r'"py/object":\s*"experiment_log\.runs\.Run"')


def dump() -> str:
    return jsonpickle.encode(list(RUNS.values()))


def load(text: str) -> int:
    if not _CLASS.search(text):
        raise ValueError("no runs in the text")
    runs = jsonpickle.decode(text)
    for run in runs:
        if isinstance(run, Run):
            RUNS[run.name] = run
    return len(runs)


def attach(name: str, archive: str) -> list[str]:
    if name not in RUNS:
        raise ValueError("no such run")
    target = FILES / name.replace("/", "_")
    target.mkdir(parents=True, exist_ok=True)
    shutil.unpack_archive(archive, target)
    return sorted(p.name for p in target.iterdir())
