"""What of the machine the code of a package changes."""

from __future__ import annotations

import pytest

from codebases import codebase
from douane.detectors._changes import changes, written_by
from douane.detectors._flow import program_of


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("echo x >> ~/.bashrc", ["~/.bashrc"]),
        ("echo x > $HOME/.profile 2>/dev/null", ["~/.profile"]),
        ("true | sudo tee -a /etc/rc.local", ["/etc/rc.local"]),
        ("cp a.sh /etc/cron.d/job && true", ["/etc/cron.d/job"]),
        ("sed -i s/a/b/ /etc/hosts", ["/etc/hosts"]),
        ("cat ~/.bashrc", []),
        ("echo 'unclosed", []),
    ],
)
def test_what_a_shell_would_write(line: str, written: list[str]) -> None:
    assert written_by(line) == written


def test_the_place_where_data_is_written_is_told() -> None:
    source = "with open('/tmp/a', 'w') as f:\n    f.write('x')\n"
    given = codebase({"a.py": source})
    (change,) = changes(program_of(given))
    assert (change.kind, change.texts, change.at.line) == ("write", ("/tmp/a",), 2)


def test_a_file_that_is_only_read_is_no_change() -> None:
    given = codebase({"a.py": "open('/tmp/a').read()\nopen('/tmp/a', 'rb')\n"})
    assert not list(changes(program_of(given)))


def test_every_entry_of_a_table_is_looked_at() -> None:
    names = ", ".join(f"'/etc/{number}'" for number in range(20))
    source = f"import os\nfor name in [{names}]:\n    os.remove(name)\n"
    given = codebase({"a.py": source})
    (change,) = changes(program_of(given))
    assert len(change.texts) == 20
