import socket


def keep(bed: str, litres: float) -> str:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as line:
        line.connect(("whois.registrar.example", 43))
        line.sendall(f"{bed};{litres}\r\n".encode())
        return line.recv(4096).decode()
