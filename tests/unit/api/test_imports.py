"""What starting costs: heavy libraries are imported only where they are used."""

from __future__ import annotations

import subprocess
import sys

HEAVY = {
    "requests",
    "tree_sitter",
    "sqlite3",
    "rich",
    "rapidfuzz",
    "click",
    "packageurl",
    "urllib3",
    "yaml",
}
SHOW = "import sys; print(' '.join(sys.modules), file=sys.stderr)"


def loaded(code: str) -> set[str]:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    return {name.partition(".")[0] for name in done.stderr.split()}


def test_importing_douane_imports_nothing_heavy() -> None:
    modules = loaded(f"import douane; {SHOW}")
    assert "douane" in modules
    assert not HEAVY & modules


def test_help_needs_nothing_but_click() -> None:
    code = f"import sys, douane.cli; sys.argv[1:] = ['--help']\ntry: douane.cli.main()\nfinally: {SHOW}"
    modules = loaded(code)
    assert HEAVY & modules == {"click"}
