from pathlib import Path

print(";".join(str(path) for path in sorted(Path("src").glob("*.c"))))
