"""arlint: a linter and fixer for Arabic articles."""

__version__ = "0.1.0"
