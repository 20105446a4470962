"""Where the small tactic model comes from: problems, their replay through Lean, the fit, and what it is worth.

`problems`, `synthetic*` and `library_proofs` make theorems with scripts; `replay` runs them through Lean and keeps what
Lean accepts; `dataset` stores it, split by theorem; `tokenizer`, `network` and `fit` make the model; `evaluate`
measures it on theorems kept out of training; `train` is the whole of it. The default model lies in ``weights/``.

Nothing is imported here: most of these modules need torch, which takes a second to load.
"""
