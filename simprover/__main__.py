"""``python -m simprover``."""

from simprover.cli import main

if __name__ == "__main__":
    main()
