"""`python -m arlint`."""

import sys

from arlint.cli import main

if __name__ == "__main__":
    sys.exit(main())
