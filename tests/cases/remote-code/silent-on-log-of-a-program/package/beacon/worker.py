def main() -> None:
    print("beacon is on")


main()
