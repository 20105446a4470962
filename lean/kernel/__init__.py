"""A kernel of our own: a type checker for Lean's theory that shares no code with Lean.

It reads exports (`simprover.lean.export`) and answers `Confirmed`, `Rejected` or `CannotTell`. It may be slow and may
give up; it must never confirm what is wrong. Sources: M. Carneiro, *The Type Theory of Lean*; C. Bailey, *Type Checking
in Lean 4*.
"""

from simprover.lean.kernel.checker import Kernel, KernelLimits
from simprover.lean.kernel.outcome import CannotTell, Confirmed, Rejected, Verdict

__all__ = ["CannotTell", "Confirmed", "Kernel", "KernelLimits", "Rejected", "Verdict"]
