"""What a killed process left beside a file goes when that is written a day later; nothing else does."""

import os
from pathlib import Path

from douane_lockfiles import write_text


def test_only_old_leftovers_of_the_same_file_go(tmp_path: Path) -> None:
    mark = "0123456789abcdef"
    names = (f".a.json.{mark}.tmp", f".a.json.{mark[::-1]}.tmp", f".b.json.{mark}.tmp", ".a.json.mine.tmp")
    for name in names:
        (tmp_path / name).write_text("half", encoding="utf-8")
        os.utime(tmp_path / name, (0, 0))
    os.utime(tmp_path / names[1])
    write_text(tmp_path / "a.json", "whole")
    assert {each.name for each in tmp_path.iterdir()} == {"a.json", *names[1:]}
