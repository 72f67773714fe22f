from __future__ import annotations

import functools
import logging
import subprocess
from collections.abc import Callable

from .config import settings

log = logging.getLogger(__name__)


class DockerError(RuntimeError):
    pass


def docker(timeout: int) -> Callable[[Callable[..., str]], Callable[..., str]]:
    """Run the returned docker sub-command and give back its output."""

    def outer(build: Callable[..., str]) -> Callable[..., str]:
        @functools.wraps(build)
        def inner(**values: str) -> str:
            line = " ".join([settings.binary, *settings.flags, build(**values)])
            log.debug("run %s", build.__name__)
            done = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=timeout)
            if done.returncode > 1:
                raise DockerError(done.stderr.strip()[:500])
            return done.stdout

        return inner

    return outer
