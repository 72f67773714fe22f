import socket
import subprocess


def run(command: str) -> str:
    return subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True).stdout


def is_open(host: str, port: int) -> bool:
    with socket.create_connection((host, port), timeout=1):
        return True
