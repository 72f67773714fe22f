import subprocess

import requests


def add(name):
    answer = requests.get(f"https://mast.example/repositories/{name}", timeout=20).json()
    subprocess.run(f"git remote add origin {answer['url']}", shell=True, check=False)
