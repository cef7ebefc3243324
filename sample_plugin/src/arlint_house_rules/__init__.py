"""Rules of a publishing house."""
