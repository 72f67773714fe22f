int box() { return 1; }
