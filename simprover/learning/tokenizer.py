"""The default model's tokenizer: byte-pair merges over UTF-8 bytes, so that every text has an encoding and comes back.

Digits and subscripts stay single, names never merge with the space before them: a name must look the same where a
hypothesis introduces it and where a tactic uses it, for a small model learns to copy and not to spell.
"""

from __future__ import annotations

from collections.abc import Iterable

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import PreTrainedTokenizerFast

VOCABULARY = 1_024
"""Entries, the 256 bytes and the special tokens included."""

PAD, BEGIN, END = "<pad>", "<s>", "</s>"
GOAL, STEP, LEMMA = "[GOAL]", "[PROOFSTEP]", "[LEMMA]"
SPECIAL = (PAD, BEGIN, END, GOAL, STEP, LEMMA)
"""Tokens that stand for themselves, in the order of their ids."""

_PIECES = Regex(r"[\p{L}_'.!?]+|\p{N}|\n *|[^\p{L}\p{N}_'.!?\n]+")
"""Merges stay within a name, a digit, a line break with its indentation, or a run of anything else."""


def train_tokenizer(texts: Iterable[str], context: int) -> PreTrainedTokenizerFast:
    """Learn merges from `texts` (goals and tactics).

    Args:
        texts: what to learn from.
        context: the model's context length in tokens, recorded in the tokenizer.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(_PIECES, "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=list(SPECIAL),
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{BEGIN} $A", special_tokens=[(BEGIN, SPECIAL.index(BEGIN))]
    )
    return PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=tokenizer,
        pad_token=PAD,
        bos_token=BEGIN,
        eos_token=END,
        additional_special_tokens=[GOAL, STEP, LEMMA],
        clean_up_tokenization_spaces=False,
        model_max_length=context,
        padding_side="right",
    )
