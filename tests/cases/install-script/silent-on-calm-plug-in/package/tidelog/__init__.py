def main():
    print("tide log")
