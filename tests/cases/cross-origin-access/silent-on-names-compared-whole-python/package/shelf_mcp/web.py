import json
import subprocess
from http.server import BaseHTTPRequestHandler, HTTPServer

NAMES = {"localhost", "127.0.0.1"}


class Handler(BaseHTTPRequestHandler):
    def do_POST(self):
        host = self.headers["host"] or ""
        if host.rsplit(":", 1)[0] not in NAMES or not host.startswith(("localhost:", "127.0.0.1:")):
            self.send_error(421)
            return
        message = json.loads(self.rfile.read(min(int(self.headers["content-length"]), 65536)))
        if message["method"] == "tools/call":
            subprocess.run(["make", "all"], check=True)
        self.send_response(200)
        self.end_headers()


HTTPServer(("127.0.0.1", 7500), Handler).serve_forever()
