"""What protects a machine is switched off, what happened is to be forgotten, or a process is disguised.

**What.** The package runs a command that stops a firewall, an audit daemon, a virus scanner or a
mandatory access control, or that clears logs, login records and the history of shells; or it overwrites,
empties or deletes such files itself. Paths and command lines are followed through variables, tables,
functions and files of the package; what a command line redirects into a file counts as written.

Or it disguises a process: that takes (`setproctitle`, `prctl`, `process.title`), or a child is started under
(`argv0`, `executable=`, the first word of `os.execv`, `exec -a`), the name of a part of the system such as
`sshd` or `kworker` (high), or of a program that users have running anyway, such as an editor (medium).

**Why.** No tool needs it. It is what comes before or after something that should not be seen.

**Example.** `subprocess.run(["systemctl", "stop", "auditd"])`

**Reported with less weight.** What a person asks for by name; what the package says it is for (a server for
firewall rules); a function that nothing in the package calls. Medium: a log of the system that is shortened,
a shell that forgets, the quarantine of a file that is lifted.

**Left alone.** Reading logs and histories; a server's own log files, also below `/var/log`; commands that
only ask for a state (`ufw status`); a server that is seen under its own name, a program under that of its
file.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _marked
from douane.detectors._disguised import disguised
from douane.detectors._flow import program_of
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.syntax import Codebase

_DATA = "code/defences.toml"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what switches protections off, removes traces, or hides a process under another name."""
    yield from _marked.look(codebase, _DATA)
    yield from disguised(codebase, program_of(codebase))


RULE = Rule(
    id="evades-defences",
    summary="a protection of the machine is switched off, or traces are removed",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not install this package; if it ran, see what was switched off and what else it did.",
    taxonomy=("MCP08:2025", "SAFE-T1305", "AML.T0048"),
    code=look,
)
