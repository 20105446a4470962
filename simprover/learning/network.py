"""The default tactic model's shape: a small Llama over byte-pair tokens, about 3.4 million parameters."""

from __future__ import annotations

import torch
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerBase

from simprover.learning.tokenizer import GOAL, LEMMA, STEP
from simprover.proposers.prompt import PromptFormat

CONTEXT = 640
"""Tokens of prompt and answer together."""

FORMAT = PromptFormat(template=f"{{lemmas}}{GOAL}{{state}}{STEP}", lemma_template=f"{LEMMA}{{lemma}}")
"""How the default model is asked; its answer ends with the end token alone, so tactics may have several lines."""


def new_model(tokenizer: PreTrainedTokenizerBase, seed: int) -> LlamaForCausalLM:
    """A model with random weights for the tokenizer's vocabulary."""
    torch.manual_seed(seed)
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=len(tokenizer),
            hidden_size=256,
            intermediate_size=704,
            num_hidden_layers=4,
            num_attention_heads=4,
            max_position_embeddings=CONTEXT,
            tie_word_embeddings=True,
            pad_token_id=tokenizer.pad_token_id,
            bos_token_id=tokenizer.bos_token_id,
            eos_token_id=tokenizer.eos_token_id,
        )
    )
