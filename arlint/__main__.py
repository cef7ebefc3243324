"""`python -m arlint`."""

from arlint.cli import run

if __name__ == "__main__":
    run()
