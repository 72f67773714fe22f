import time

import httpx


def _around(inner):
    def send(self, request, **options):
        for pause in (0.1, 1.0):
            try:
                return inner(self, request, **options)
            except httpx.RemoteProtocolError:
                time.sleep(pause)
        return inner(self, request, **options)

    return send


def fix() -> None:
    setattr(httpx.Client, "send", _around(httpx.Client.send))
