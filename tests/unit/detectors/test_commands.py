"""Whether code of a library only runs by a command that a user types."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from codebases import codebase
from douane.detectors._commands import is_command_only
from douane.detectors._flow import State, program_of

PLUGINS = "import subprocess\n\ndef run(program):\n    return subprocess.call([program])\n"
MAIN = "from . import plugins\n\ndef main():\n    plugins.run('a')\n"
LIBRARY = {"hub/__init__.py": "", "hub/cli/__init__.py": "", "hub/cli/main.py": MAIN}


def is_only_typed(files: Mapping[str, str]) -> bool:
    given = codebase({"hub/cli/plugins.py": PLUGINS, **LIBRARY, **files})
    program = program_of(given)
    index = program.index("hub/cli/plugins.py")
    assert index is not None
    return is_command_only(program, State(index, index.calls_by_name["call"][0].node))


def test_a_command_that_nothing_else_imports() -> None:
    assert is_only_typed({})


@pytest.mark.parametrize(
    "text",
    [
        "import hub.cli.plugins\n",
        "from hub.cli import (\n    main,\n    plugins,\n)\n",
        "from hub.cli.plugins import run\n",
        "from .cli.main import main\n",
        "import importlib\n\nrun = importlib.import_module('hub.cli.plugins').run\n",
        "_LAZY = {'cli.plugins': ['run']}\n\ndef __getattr__(name):\n    return _LAZY[name]\n",
    ],
)
def test_a_command_that_the_library_imports(text: str) -> None:
    assert not is_only_typed({"hub/api.py": text})


@pytest.mark.parametrize(
    "text",
    [
        "from plugins.abc import Plugin\n",
        "import collections.plugins\n",
        "PROTOCOL = 'plugins'\n",
        "from .main import plugins\n",
        "# asks for tools/list\nimport mcp\n",
    ],
)
def test_names_that_are_the_same_and_mean_something_else(text: str) -> None:
    assert is_only_typed({"hub/api.py": text})


def test_a_source_folder_is_no_part_of_a_name() -> None:
    given = codebase(
        {
            "src/hub/cli/__init__.py": "",
            "src/hub/cli/plugins.py": PLUGINS,
            "src/hub/api.py": "from hub.cli import plugins\n",
        }
    )
    program = program_of(given)
    index = program.index("src/hub/cli/plugins.py")
    assert index is not None
    assert not is_command_only(program, State(index, index.calls_by_name["call"][0].node))
