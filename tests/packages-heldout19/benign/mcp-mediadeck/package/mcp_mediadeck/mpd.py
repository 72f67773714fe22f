import os
import socket

HOST = os.environ.get("MPD_HOST", "localhost")
PORT = int(os.environ.get("MPD_PORT", "6600"))
ALLOWED = {"status", "currentsong", "search", "add", "setvol", "password"}


class MpdError(RuntimeError):
    pass


def quote(value: str) -> str:
    if any(c in value for c in "\r\n\0"):
        raise ValueError("line breaks are not allowed")
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Mpd:
    def __enter__(self) -> "Mpd":
        self._s = socket.create_connection((HOST, PORT), timeout=5)
        self._f = self._s.makefile("rw", encoding="utf-8", newline="\n")
        if not self._f.readline().startswith("OK MPD"):
            raise MpdError("this is not an MPD server")
        if pw := os.environ.get("MPD_PASSWORD"):
            self.send("password", pw)
        return self

    def __exit__(self, *exc) -> None:
        self._f.close()
        self._s.close()

    def send(self, command: str, *args: str) -> list[tuple[str, str]]:
        if command not in ALLOWED:
            raise ValueError(command)
        self._f.write(" ".join([command, *map(quote, args)]) + "\n")
        self._f.flush()
        out: list[tuple[str, str]] = []
        while True:
            line = self._f.readline()
            if not line:
                raise MpdError("the connection was closed")
            line = line.rstrip("\n")
            if line == "OK":
                return out
            if line.startswith("ACK"):
                raise MpdError(line.partition("} ")[2] or "refused")
            key, _, value = line.partition(": ")
            out.append((key, value))
            if len(out) > 20_000:
                raise MpdError("the answer is too long")
