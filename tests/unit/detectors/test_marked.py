"""Changes that tables of data mark: which of a package's files they are looked for in."""

from __future__ import annotations

from codebases import SERVER_JS, codebase
from douane.detectors import _marked
from douane.detectors._tunnels import tunnels

LARGE = SERVER_JS + "export const line = 'nothing of interest';\n" * 2_000


def test_a_table_of_commands_asks_nothing_of_the_documents_of_a_large_package() -> None:
    given = codebase({"server.js": LARGE, "settings.json": '{"folder": "./data/today"}'})
    assert list(tunnels(given)) == []


def test_a_table_of_places_is_looked_for_in_the_documents_of_a_large_package() -> None:
    files = {"server.js": LARGE, "settings.json": '{"file": "~/.bashrc"}'}
    assert any(_marked._documents(codebase(files), "code/persistence.toml"))
