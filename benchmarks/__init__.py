"""Benchmarks: `python -m benchmarks`.  See `__main__.py` for what is measured and how."""
