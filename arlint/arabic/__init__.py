"""Arabic letters, folding, words, sentences and the zones of a text that no rule touches."""
