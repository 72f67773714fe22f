"""The command line: parse, call, render, exit code. One file a command, no logic.

Exit codes, the same for every command and format: 0 clear, no drift; 1 a *no*, or drift; 2 usage;
3 open: something is unknown; 130 interrupted (Ctrl-C, SIGTERM). stdout carries the report and nothing else;
stderr progress and errors.
"""

from __future__ import annotations

import difflib
import importlib
import os
import sys

import click

from douane import faults
from douane.cli.streams import lost, open_streams
from douane.errors import DouaneError
from douane.text import excerpt
from douane.version import VERSION

COMMANDS = (
    "vet",
    "pin",
    "adopt",
    "check",
    "diff",
    "sign",
    "decide",
    "status",
    "history",
    "policy",
    "tree",
    "capabilities",
    "export",
    "explain",
    "update",
    "completion",
)


class _Commands(click.Group):
    """Imports a command's module only when that command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the commands in the order a user needs them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Return command *cmd_name*, or None."""
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"douane.cli.{cmd_name}").command
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that *args* begin with; of one that there is not, tell the nearest."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-") and not ctx.resilient_parsing:
            close = difflib.get_close_matches(name[:60], COMMANDS, n=1)
            hint = f" Did you mean {close[0]!r}?" if close else ""
            raise click.UsageError(f"No such command {name!r}.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands from the table of summaries, without importing any of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, _SUMMARIES[name]) for name in COMMANDS])


_SUMMARIES = {
    "vet": "the gate: look at a server before it runs here, answer the 24 rows",
    "pin": "vet, then write what was seen to a lockfile",
    "adopt": "take over a lock of another tool, where what it says still holds",
    "check": "look at pinned servers again and report what drifted",
    "diff": "compare two lockfiles, or two git revisions of them",
    "sign": "sign lockfiles, so that whoever checks them knows whose they are",
    "decide": "record a person's answers, the owner and the conditions",
    "status": "show how every pinned server stands: verdict, what is open, who owns it, what ends when",
    "history": "show what was seen of a pinned server before, and since when each drift is there",
    "policy": "check a policy against what is pinned, or print its schema",
    "tree": "show what would be installed, and why each package is there",
    "capabilities": "show what a server and the packages it brings can do",
    "export": "write what is pinned for installers, clients and their administrators",
    "explain": "what a rule, a row or an id of a taxonomy means, and how to fix it",
    "update": "fetch published advisories into the local store, for use without the network too",
    "completion": "print what makes a shell complete the command line",
}


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog="Exit codes: 0 clear, no drift · 1 a no, or drift · 2 usage · 3 open: something is unknown · "
    "130 interrupted.",
)
@click.version_option(VERSION, prog_name="douane")
def application() -> None:
    """Customs checkpoint for MCP servers: vet before it runs, pin what was approved, catch what changes."""


def main() -> None:
    """Run the command line; never shows a traceback unless DOUANE_TRACEBACK is set."""
    open_streams()
    try:
        code = application.main(prog_name="douane", standalone_mode=False)
    except (click.exceptions.Abort, KeyboardInterrupt):
        code = _fail(faults.BROKEN_OFF, faults.INTERRUPTED)
    except click.ClickException as error:
        code = _misused(error)
    except DouaneError as error:
        code = _fail(excerpt(str(error), 2000), error.exit_code)
    except Exception as error:
        if faults.are_shown_whole():
            raise
        code = _fail(faults.said(error), faults.FAULT)
    sys.stdout.flush()
    why = lost()
    if why is not None and code != faults.INTERRUPTED:
        code = _fail(f"the report cannot be written: {why}", 3)
    os._exit(code if isinstance(code, int) else 0) if code == faults.INTERRUPTED else sys.exit(code or 0)


def _misused(error: click.ClickException) -> int:
    """Say in one line what is wrong with the command line; where nothing is asked for, show the help."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return 2
    context = error.ctx if isinstance(error, click.UsageError) else None
    message = " ".join(error.format_message().split())
    asked = next((f"douane {word}" for word in sys.argv[1:2] if word in COMMANDS), "douane")
    help_command = f"{context.command_path if context else asked} --help"
    return _fail(f"{excerpt(message, 500)} (see `{help_command}`)", 2)


def _fail(message: str, code: int) -> int:
    click.echo(f"douane: {message}", err=True)
    return code
