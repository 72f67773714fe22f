import logging
import shlex
import subprocess

log = logging.getLogger(__name__)


class FFmpeg:
    def __init__(self, binary="ffmpeg", timeout=600):
        self.binary = binary
        self.timeout = timeout

    def shell(self, options: str, source: str, target: str) -> str:
        line = f"{self.binary} -hide_banner -y -i {shlex.quote(source)} {options} {shlex.quote(target)}"
        log.info("running %s", line)
        p = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=self.timeout)
        if p.returncode:
            raise RuntimeError(p.stderr[-400:])
        return target

    def args(self, *argv: str) -> None:
        subprocess.run([self.binary, "-hide_banner", "-y", *argv], check=True, timeout=self.timeout)
