"""The exception tree: what a user can be told in one line.

    DouaneError                 exit 3 unless a subclass says otherwise
    ├── UsageError              exit 2: the command line, a target or an option does not make sense
    │   ├── TargetError         a target that cannot be read as anything we know
    │   └── InputError          a file the user handed over is unreadable, too large or malformed
    ├── NetworkError            exit 3: an index did not answer as an index should
    │   ├── OfflineError        it was never asked, because of --offline
    │   └── NotFoundError       the index answered that there is no such thing (exit 2)
    │       └── WithdrawnError  it was there, and is taken away (exit 1)
    ├── IntegrityError          exit 1: bytes are not the bytes the index announced
    ├── ArchiveError            an archive that is broken (a malicious one is a finding instead)
    ├── ResolutionError         exit 3: no consistent closure exists, or it cannot be known without building
    └── StoreError              exit 3: the local store cannot be read or written

Every message is one line that names the thing and, where there is one, the remedy.
Whatever the network, an archive or a detector does wrong is turned into a `Gap` by the layer that can
still go on; only what makes the whole run pointless reaches the command line as an exception.
"""


class DouaneError(Exception):
    """Base of all errors that reach a user; `exit_code` is the process's exit code."""

    exit_code = 3

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} ({self.remedy})" if self.remedy else self.message


class UsageError(DouaneError):
    """The command line does not make sense."""

    exit_code = 2


class TargetError(UsageError):
    """A target that cannot be read as a package, launch command, directory or recorded listing."""


class InputError(UsageError):
    """A file handed over by the user is unreadable, too large or malformed."""


class NetworkError(DouaneError):
    """An index could not be reached, or what it sent is not what an index sends."""


class OfflineError(NetworkError):
    """Not in the local store, and asking was forbidden by --offline."""


class NotFoundError(NetworkError):
    """The index says that this does not exist."""

    exit_code = 2


class WithdrawnError(NotFoundError):
    """The index knows it and has nothing of it any more.

    *package* is its purl without a version, *how* the word for what happened: ``quarantined`` (PEP 792),
    ``unpublished``, or ``empty`` where the index does not say.
    """

    exit_code = 1

    def __init__(self, message: str, *, package: str, how: str, remedy: str = "") -> None:
        super().__init__(message, remedy=remedy)
        self.package = package
        self.how = how


class IntegrityError(DouaneError):
    """Bytes differ from what the index announced for them."""

    exit_code = 1


class ArchiveError(DouaneError):
    """An archive that cannot be read."""


class ResolutionError(DouaneError):
    """There is no closure, or it cannot be known without running code."""


class StoreError(DouaneError):
    """The local store cannot be read or written."""
