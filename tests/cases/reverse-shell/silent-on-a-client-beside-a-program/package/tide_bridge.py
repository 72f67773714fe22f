"""Asks a tide gauge, and starts the plotter."""
import socket
import subprocess


def height(host: str, port: int) -> str:
    with socket.create_connection((host, port), timeout=5) as line:
        line.sendall(b"HEIGHT\r\n")
        return line.recv(64).decode("ascii", "replace")


def plot(path: str) -> None:
    subprocess.Popen(["gnuplot", "-p", path])
