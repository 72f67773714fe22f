"""Code is put where another program will run it later.

**What.** The package writes into a file that shells, the scheduler, the system, the session, Git, Python or
an editor run by themselves: `~/.bashrc`, crontabs, systemd units, launch agents, `autostart`, `.git/hooks`,
`authorized_keys`, `.pth` and `sitecustomize`, `/etc/ld.so.preload`, `sudoers`, the Run keys of the Windows
registry, `~/.npmrc`, what npm runs at the installation of a project; or it runs a command that does: `crontab
-`, `systemctl enable`, `schtasks /create`, `git config core.hooksPath`; or a server gives somebody whom its
code fixes rights that outlast it: a binding of a role in a cluster, a policy or member in a cloud, an account
with a password in a database, the row of an administrator, with a fixed password, in a table that somebody
else made (also by a file of SQL that is run). The path is followed through variables, functions and files of
the package; in a command line for a shell, what it redirects into a file counts as written. Also a command
for a shell on another machine, over SSH, that leaves there a key, a job or a user fixed in the code. What a
start file makes of every later program no purpose excuses: a function that asks for the password of `sudo`,
what hands on each typed command, a proxy. Words that are handed over, or stand in a table, are read turn by
turn, and scripts for a shell that a server brings and names are read too; what does harm in a file that is
copied to such a place, or run from there, is told at its line. So is what says from where code comes from
then on: mirrors and registries of package managers, of containers and of the system, proxies of what
downloads, galleries of editors: one that leads to a host of the code no purpose excuses, unless something
says that it is set up. What a file of the package that is started so sends of what it reads, to a host of the
code, is told where it does. So is a step that is put into the build files of others and sends away all
secrets of a repository, or its whole environment, hands them to an action of somebody else, or runs what
strangers propose; and settings of Git, by commands, libraries or its own file, by which all that the user
pushes goes to an address that stands in the code, as well or instead (`remote set-url --add --push`,
`pushurl`, `pushInsteadOf`).

**Why.** What is written there runs again after the server was removed, outside of any sandbox it had, and
nobody sees it start.

**Example.** `fs.appendFileSync(path.join(os.homedir(), ".zshrc"), "\\n(node ~/.cache/u.js &)\\n")`

**Reported with less weight.** What a person asks for by name (an `install-service` command, a question
before it); what the package says it is for (a manager of Git hooks); a function that nothing in the package
calls; a place inside a folder that the caller of a tool names; a tool that says that it installs or
schedules; a registry that the caller or a setting names.

**Left alone.** Reading these files; a text that tells the user what to add to them; a copy of the crontab
that is only listed; a server's own files and folders; rights for whom the caller or a setting names;
accounts of services, and of scripts that set something up; a key for another machine that the caller hands
over; the usual registry that is put back; an address for pushes that the
caller names; a step of a build that names the secrets it needs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _marked, _planted_texts
from douane.detectors import _sources as sources
from douane.detectors._brought_scripts import brought
from douane.detectors._build_steps import build_steps
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import LARGE, MOST_LINE, Change, changes, run_lines
from douane.detectors._flow import program_of
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._purposes import is_explained
from douane.detectors._pushed_elsewhere import pushed_elsewhere
from douane.detectors._put_accounts import put_accounts
from douane.detectors._rights import rights
from douane.model import Confidence, Severity, Where
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_DATA = "code/persistence.toml"
_HOOKS = re.compile(r"core\.hooksPath[ =]([~/\w][\w./~-]{2,200})")
_HOOKS_WORD = frozenset({b"hooksPath"})
_HOOKS_COMMAND = "git config --global core.hooksPath ~/hooks"
_TEXTS = frozenset({"string", "template_string"})
_RUN_KEY = re.compile(
    r"CurrentVersion\\+(Run|RunOnce|RunServices|Winlogon|Explorer\\+StartupApproved)", re.IGNORECASE
)


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what puts code where it will run later."""
    told: set[Where] = set()
    found = (build_steps, pushed_elsewhere, lambda each: _marked.look(each, _DATA), _hooked)
    for evidence in (evidence for look_for in found for evidence in look_for(codebase)):
        if evidence.where not in told:
            told.add(evidence.where)
            yield evidence
    yield from brought(codebase, RULE.id)
    yield from _run_keys(codebase)
    yield from _elsewhere(codebase)
    yield from _granted(codebase)


def _hooked(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what is written into a folder that Git is told, elsewhere, to run hooks of."""
    program = program_of(codebase)
    if program.size > LARGE or not program.mentioning(_HOOKS_WORD):
        return
    found = [
        (each, match) for each in changes(program) for text in each.texts for match in _HOOKS.finditer(text)
    ]
    folders = {f"{match[1].rstrip('/')}/" for each, match in found if each.kind == "run"}
    kind = next(each for each in _marked.kinds(_DATA, "command") if each.pattern.search(_HOOKS_COMMAND))
    told: set[tuple[str, int]] = set()
    for change in changes(program) if folders else ():
        text = next((text for text in change.texts if text.startswith(tuple(folders))), None)
        if change.kind != "write" or text is None or (change.at.index.path, change.at.line) in told:
            continue
        told.add((change.at.index.path, change.at.line))
        evidence = _marked.judged(
            codebase, change, replace(kind, what="a hook that Git is told to run"), text
        )
        yield evidence
        yield from _planted_texts.told(program, change, evidence)


def _granted(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where a server gives rights to somebody whom its code fixes."""
    program = program_of(codebase)
    if not _marked.is_server(program):
        return
    yield from put_accounts(codebase, program)
    explained = is_explained(codebase, tuple(douane_signatures.table(_DATA)["rights"]["purpose"]))
    seen: set[tuple[str, int]] = set()
    for place, why in rights(program):
        if (place.index.path, place.line) not in seen:
            seen.add((place.index.path, place.line))
            severity = Severity.LOW if explained else None
            yield evidence_at(place, why=why, severity=severity, confidence=Confidence.MEDIUM)


def _elsewhere(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the commands for other machines that put a key, a job or a user there which the code fixes."""
    program = program_of(codebase)
    remote = catalogue(sources.EXECUTION, "remote")
    modules = frozenset(douane_signatures.table(sources.EXECUTION)["remote_starters"]["modules"])
    told: set[tuple[str, int]] = set()
    naming = program.mentioning(remote.words)
    if not any(not modules.isdisjoint(program.imports(path)) for path in program.paths if naming):
        return
    near = [path for path in naming if program.size <= LARGE or not modules.isdisjoint(program.imports(path))]
    for entry, call in remote.calls(program, tuple(near)):
        lines = tuple(line[:MOST_LINE] for line in run_lines(program, call))
        found = next(
            (
                kind
                for kind in _marked.kinds(_DATA, "elsewhere")
                for line in lines
                if kind.pattern.search(line)
            ),
            None,
        )
        if found is None or (call.index.path, call.line) in told:
            continue
        told.add((call.index.path, call.line))
        change = Change("run", call, lines, entry=entry)
        text = next(line for line in lines if found.pattern.search(line))
        evidence = _marked.judged(codebase, change, found, text)
        yield evidence
        yield from _marked.handed_told(program, change, found, evidence)
        for place in _worded(program, call):
            if (place.index.path, place.line) not in told:
                told.add((place.index.path, place.line))
                why = f"{evidence.why}; it is worded here and run at {call.index.path}:{call.line}"
                yield evidence_at(place, why=why, severity=evidence.severity, confidence=evidence.confidence)


def _worded(program: Program, call: State) -> list[State]:
    """Return the texts that say what the command line that *call* runs elsewhere changes there."""
    made = program.call(call)
    wording = re.compile(douane_signatures.table(_DATA)["wording"])

    def said(state: State) -> str | None:
        return "said" if state.node.type in _TEXTS and wording.search(state.text[:MOST_LINE]) else None

    given = call.at(made.arguments[0]) if made is not None and made.arguments else None
    return [trace.at for trace in program.tracer(said).trace(given)] if given is not None else []


def _run_keys(codebase: Codebase) -> Iterator[Evidence]:
    program = program_of(codebase)
    writing = program.mentioning(frozenset({b"SetValueEx", b"SetValue"}))
    for entry, call in catalogue(_DATA, "registry").calls(program, writing):
        key = program.argument(call, entry.facts["position"], "sub_key")
        texts = program.shapes(key) if key is not None else ()
        named = next((text for text in texts if _RUN_KEY.search(text)), None)
        if named is not None:
            yield evidence_at(
                call,
                why=f"opens a key whose programs start with every session ({named[:80]}), and sets values",
                severity=Severity.LOW if is_aside(call.index.path) else None,
            )


RULE = Rule(
    id="persistence",
    summary="code is put where another program will run it later",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not install this package; look for what it left in the place that is named.",
    taxonomy=("MCP04:2025", "SAFE-T1203", "AML.T0081"),
    code=look,
)
