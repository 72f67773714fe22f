import re
import shutil
import subprocess

_NAME = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9_.-]{0,127}")


class DockerError(RuntimeError):
    pass


def container(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise DockerError("not a container name")
    return name


def docker(*args: str) -> str:
    exe = shutil.which("docker") or shutil.which("podman")
    if exe is None:
        raise DockerError("neither docker nor podman is installed")
    try:
        p = subprocess.run([exe, *args], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=20)
    except subprocess.TimeoutExpired as e:
        raise DockerError("timed out") from e
    text = p.stdout.decode(errors="replace")
    if p.returncode:
        raise DockerError(text.strip()[:500])
    return text
