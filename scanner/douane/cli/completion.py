"""`douane completion`: what makes a shell complete the command line."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from douane.cli import application
from douane.cli.output import emit

_SHELLS = ("bash", "zsh", "fish")
_VARIABLE = "_DOUANE_COMPLETE"


@click.command("completion")
@click.argument("shell", type=click.Choice(_SHELLS))
def command(shell: str) -> int:
    """Print the script with which SHELL completes commands, options and their values.

    As eval "$(douane completion bash)" in ~/.bashrc, the same in ~/.zshrc, or douane completion fish >
    ~/.config/fish/completions/douane.fish.
    """
    found = get_completion_class(shell)
    if found is None:  # only where the library no longer knows a shell that is offered here
        raise click.UsageError(f"there is no completion for {shell}")
    emit(found(application, {}, "douane", _VARIABLE).source() + "\n")
    return 0
