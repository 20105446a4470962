"""The Ed25519 key that signs the head of the audit log: one a home folder, readable by its owner alone."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from simprover.memory.errors import KeyMissing, in_store_terms

PRIVATE_NAME: Final = "audit-signing.pem"
"""File name of the private key (PKCS#8 PEM, mode 0600) in the folder of keys (mode 0700)."""


class SigningKey:
    """A private key loaded from its file."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private

    @classmethod
    def load(cls, folder: Path) -> SigningKey:
        """Read the key.

        Raises:
            KeyMissing: if there is none, it cannot be read, or others than its owner may read it.
        """
        path = folder / PRIVATE_NAME
        try:
            mode = stat.S_IMODE(path.stat().st_mode)
            text = path.read_bytes()
        except FileNotFoundError as e:
            raise KeyMissing(
                f"The key that signs the audit log, {path}, is not there.",
                "Put it back from your backup, or move the store aside to begin a new one.",
            ) from e
        except OSError as e:
            raise KeyMissing(
                f"The key {path} cannot be read ({e.strerror}).", "Give yourself read permission on it."
            ) from e
        if mode & 0o077:
            raise KeyMissing(
                f"The key {path} may be read by others (mode {mode:04o}).",
                f"Run `chmod 600 {path}` if you are sure that nobody else has used it.",
            )
        try:
            private = serialization.load_pem_private_key(text, password=None)
        except ValueError as e:
            raise KeyMissing(f"The key {path} is damaged.", "Put it back from your backup.") from e
        if not isinstance(private, Ed25519PrivateKey):
            raise KeyMissing(f"The key {path} is not an Ed25519 key.", "Put the right one back from your backup.")
        if text != _pem(private):
            raise KeyMissing(f"The key {path} is not as SimProver wrote it.", "Put it back from your backup.")
        return cls(private)

    @classmethod
    def load_or_create(cls, folder: Path) -> SigningKey:
        """Read the key, or make one if the folder holds none. Two processes that do so at once end up with one key.

        Raises:
            KeyMissing: as `load`.
            StoreReadOnly, StoreFull: if the key cannot be written.
        """
        path = folder / PRIVATE_NAME
        if not path.exists():
            try:
                _create(path)
            except OSError as e:
                raise in_store_terms(e, folder) or e from e
        return cls.load(folder)

    @property
    def public(self) -> str:
        """The public key as 64 hex digits."""
        return self._private.public_key().public_bytes_raw().hex()

    def sign(self, message: bytes) -> str:
        """Signature of `message` as 128 hex digits."""
        return self._private.sign(message).hex()


def signature_is_good(public: str, message: bytes, signature: str) -> bool:
    """True if `signature` (hex) over `message` was made with the private half of `public` (hex); False for nonsense."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _pem(private: Ed25519PrivateKey) -> bytes:
    return private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )


def _create(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    pem = _pem(Ed25519PrivateKey.generate())
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(pem)
            out.flush()
            os.fsync(out.fileno())
        # A link, unlike a rename, never replaces a key that another process has just made.
        try:
            os.link(draft, path)
        except FileExistsError:
            return
    finally:
        draft.unlink()
