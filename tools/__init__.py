"""Scripts that build what the repository ships; none is needed to run arlint."""
