"""Options that several commands share, and what they build."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from douane.cli.output import complain
from douane.cli.progress import Bar
from douane.cli.writable import OutputFile
from douane.environment import parse_overrides
from douane.model import Policy
from douane.progress import Progress, Silent
from douane.words import ENGLISH, LANGUAGES

if TYPE_CHECKING:
    from douane.api import Options
    from douane.judge import Settings
    from douane.provenance.lock_signatures import Signers
    from douane.services import Services

_CHOICES = {
    "auto": "auto takes the sandbox where bubblewrap is here.",
    "pinned": "pinned does as the lock says.",
}

_FORMS = (
    "json and sarif (2.1.0, for code scanning) for programs, markdown for a pull request or a job's summary, "
    "html as one file to hand on."
)
_BILL = " cyclonedx (1.6) is a bill of materials, of one server."

Command = TypeVar("Command", bound=Callable[..., Any])


trust_option = click.option(
    "--trust-root",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A sigstore trusted_root.json to verify against, in place of the public one (or DOUANE_TRUST_ROOT).",
)


language_option = click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    default=ENGLISH,
    show_default=True,
    envvar="DOUANE_LANG",
    help="Language in which people are told (or DOUANE_LANG); JSON and SARIF say the same in any.",
)

policy_option = click.option(
    "--policy",
    type=click.Path(dir_okay=False, path_type=Path),
    envvar="DOUANE_POLICY",
    help="What to demand beyond the checklist (default: douane.toml, or [tool.douane] of pyproject.toml, "
    "here or above, up to the top of the repository).",
)
lockfiles_option = click.option(
    "--lockfiles",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of <ecosystem>/<name>.json (default: what the policy says, else lockfiles).",
)
_LOCKFILES = Path("lockfiles")


def policy_of(file: Path | None) -> Policy:
    """Return the policy in *file*, else the one that counts in the working folder. Raises InputError."""
    from douane.policy import found, read

    return read(file) if file is not None else found(Path.cwd()) or Policy()


def lockfiles_of(folder: Path | None, policy: Policy) -> Path:
    """Return where the lockfiles are: in *folder* if somebody named it, else where *policy* says."""
    if folder is not None or policy.lockfiles is None:
        return folder or _LOCKFILES
    return Path(os.path.relpath(Path(policy.folder or ".") / policy.lockfiles))


def signature_options(command: Command) -> Command:
    """Add --require-signature and the two options that say whose."""
    for option in reversed(
        (
            click.option(
                "--require-signature",
                is_flag=True,
                help="Demand a lockfile's signature (LOCK.sigstore.json), verified offline.",
            ),
            click.option(
                "--signer-identity", metavar="NAME", help="Whose: an e-mail address, or a workflow's address."
            ),
            click.option("--signer-issuer", metavar="URL", help="Who has to vouch for that identity."),
        )
    ):
        command = option(command)
    return command


def signers_from(
    *, require_signature: bool, signer_identity: str | None, signer_issuer: str | None
) -> Signers | None:
    """Return who has to have signed, None where no signature is demanded. Raises UsageError."""
    from douane.errors import UsageError
    from douane.provenance.lock_signatures import Signers

    if not require_signature:
        if signer_identity or signer_issuer:
            raise UsageError("a signer is named and no signature asked for", remedy="add --require-signature")
        return None
    if bool(signer_identity) != bool(signer_issuer):
        raise UsageError(
            "an identity is only one together with who vouches for it",
            remedy="give both --signer-identity and --signer-issuer",
        )
    return Signers(identity=signer_identity, issuer=signer_issuer)


def run_options(command: Command) -> Command:
    """Add the options of every command that looks at packages."""
    for option in reversed(
        (
            click.option(
                "--offline", is_flag=True, help="Answer from the local store; what is missing is a gap."
            ),
            click.option(
                "--refresh",
                is_flag=True,
                help="Ask the index again, and list anew, however fresh the store is.",
            ),
            click.option(
                "--environment",
                metavar="KEY=VALUE,...",
                default="",
                help="Resolve for another machine: python=3.12.3, platform=, node=, os=, cpu=, libc=.",
            ),
            lockfiles_option,
            click.option(
                "--store",
                type=click.Path(file_okay=False, path_type=Path),
                help="Folder of the local store (default: the user's cache, or DOUANE_STORE).",
            ),
            trust_option,
            click.option(
                "--npm-keys",
                type=click.Path(dir_okay=False, path_type=Path),
                help="Keys of npm's public index, in place of those it states itself (or DOUANE_NPM_KEYS).",
            ),
            click.option(
                "--vex",
                type=click.Path(dir_okay=False, path_type=Path),
                multiple=True,
                help="An OpenVEX document that says which advisories do not matter here (can be repeated).",
            ),
            click.option(
                "--advisory-days",
                "days",
                type=click.FloatRange(min=0, min_open=True),
                default=7.0,
                show_default=True,
                envvar="DOUANE_ADVISORY_DAYS",
                help="Days after which the advisories that `douane update` fetched are too old to go by.",
            ),
            click.option(
                "--minimum-age",
                type=click.FloatRange(0, 3650),
                metavar="DAYS",
                envvar="DOUANE_MINIMUM_AGE",
                help="How old releases must be: 7 days, for the server alone; given, for every package.",
            ),
            click.option("-q", "--quiet", is_flag=True, help="No progress on stderr."),
        )
    ):
        command = option(command)
    return command


def surface_option(*choices: str) -> Callable[[Command], Command]:
    """Add --surface with *choices*, the first of which is the default."""
    help_text = (
        "How tool definitions are obtained: listed by the server in a sandbox without network, or read from "
        f"its source. {_CHOICES[choices[0]]}"
    )
    return click.option(
        "--surface",
        type=click.Choice(choices),
        default=choices[0],
        show_default=True,
        envvar="DOUANE_SURFACE",
        help=help_text,
    )


def judge_options(command: Command) -> Command:
    """Add --judge and --judge-model, for the one command that asks a language model."""
    model = click.option(
        "--judge-model",
        metavar="NAME",
        envvar="DOUANE_JUDGE_MODEL",
        help="The model that is asked there.",
    )
    return click.option(
        "--judge",
        metavar="URL",
        envvar="DOUANE_JUDGE",
        help="Also ask a language model about each definition, at this endpoint that speaks as OpenAI's does "
        "(https://.../v1; http on this machine alone). It can only add findings. Its key: DOUANE_JUDGE_KEY.",
    )(model(command))


def judge_from(url: str | None, model: str | None) -> Settings | None:
    """Return whom --judge names, with the key of the environment. Raises UsageError."""
    from douane.judge import settings_from

    return settings_from(url, model, os.environ) if url else None


def installed_option(command: Command) -> Command:
    """Add --installed, for commands that take targets."""
    return click.option(
        "--installed",
        is_flag=True,
        help="Every server in the configurations of all clients of this user and of this folder.",
    )(command)


def closure_options(*, why: str, shows: str) -> Callable[[Command], Command]:
    """Add the argument, the options and ``--why`` of the commands that show the closure of one target.

    *why* is what is named there, *shows* its help.
    """

    def add(command: Command) -> Command:
        command = click.option("--why", metavar=why, help=shows)(
            language_option(output_options("text", "json")(run_options(command)))
        )
        return click.argument("target", metavar="TARGET|LOCKFILE")(command)

    return add


def output_options(*formats: str) -> Callable[[Command], Command]:
    """Add --format with *formats* (the first is the default), -o and --color."""

    def add(command: Command) -> Command:
        for option in reversed(
            (
                click.option(
                    "--format",
                    "form",
                    type=click.Choice(formats),
                    default=formats[0],
                    show_default=True,
                    help=_forms(formats),
                ),
                click.option("-o", "--output", type=OutputFile(), help="Write here."),
                click.option(
                    "--color",
                    type=click.Choice(("auto", "always", "never")),
                    default="auto",
                    show_default=True,
                ),
            )
        ):
            command = option(command)
        return command

    return add


def reports_options(*formats: str) -> Callable[[Command], Command]:
    """Add what `output_options` does, and --also for more reports of the same run (see `wanted`)."""
    also = click.option(
        "--also",
        multiple=True,
        metavar="FORM=FILE",
        help="Write one more report of the same run, as sarif=douane.sarif (repeatable).",
    )
    return lambda command: output_options(*formats)(also(command))


def _forms(formats: tuple[str, ...]) -> str | None:
    """Return what the less common of *formats* are for."""
    if "sarif" not in formats:
        return None
    return _FORMS + (_BILL if "cyclonedx" in formats else "")


def options_from(
    *,
    environment: str,
    quiet: bool,
    days: float = 7.0,
    allow_private: bool = False,
    lockfiles: Path | None = None,
    **named: Any,
) -> Options:
    """Return the engine's options; *named* are those that the engine has under the same name.

    Where *named* has no policy, the command judges nothing, and none is looked for. Raises UsageError for an
    environment or a policy that cannot be read.
    """
    from douane.api import Options
    from douane.remote import Reach

    demanded = policy_of(named.pop("policy")) if "policy" in named else Policy()
    return Options(
        policy=demanded,
        lockfiles=lockfiles_of(lockfiles, demanded),
        environment=parse_overrides(environment) if environment else {},
        progress=progress(quiet=quiet),
        reach=Reach(allow_private=allow_private),
        stale=days * 86_400.0,
        **named,
    )


def progress(*, quiet: bool) -> Progress:
    """Return a progress bar on stderr, or silence where stderr is no terminal."""
    return Silent() if quiet or not sys.stderr.isatty() else Bar()


@contextmanager
def services_of(options: Options) -> Iterator[Services]:
    """Connect, say on stderr what is wrong with the store, and leave no progress bar behind."""
    from douane.api import connected

    try:
        with connected(options) as services:
            said = services.store.warning
            if said:
                complain(said)
            yield services
            if services.store.warning and services.store.warning != said:
                wiped(options.progress)
                complain(services.store.warning)
    finally:
        wiped(options.progress)


def wiped(progress: Progress) -> None:
    """Take the progress bar away before something is printed."""
    if isinstance(progress, Bar):
        progress.wipe()
