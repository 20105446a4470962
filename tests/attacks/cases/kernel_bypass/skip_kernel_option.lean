/-
An option that keeps theorems from the kernel.

defence: kernel
-/
--! challenge
theorem t : False := sorry
--! twin challenge
theorem t : True := sorry
--! attack
set_option debug.skipKernelTC true in
theorem t : False := by decide +kernel
--! twin
theorem t : True := by decide +kernel
