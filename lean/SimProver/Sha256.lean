import Lean
/-!
SHA-256 (FIPS 180-4) of many messages at once.

The interpreter takes as long for an operation on two words as for one on two numbers of ten
thousand bits. So a number holds one word of each of many messages, 64 bits apart: sums of a few
words and rotations spill into the upper half of a message's own 64 bits and are cut off there.
Messages are arrays of 32-bit words; a digest is eight words.
-/

namespace SimProver.Sha256

/-- The first 32 bits of the fractional parts of the cube roots of the first 64 primes. -/
def roundConstants : Array Nat := #[
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2]

/-- The first 32 bits of the fractional parts of the square roots of the first eight primes. -/
def start : Array Nat := #[
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]

/-- A message with its padding: a multiple of sixteen words. -/
def pad (message : Array Nat) : Array Nat := Id.run do
  let bits := message.size * 32
  let zeros := (29 - message.size % 16) % 16
  let mut padded := message.push 0x80000000
  for _ in List.range zeros do
    padded := padded.push 0
  return (padded.push (bits >>> 32)).push (bits &&& 0xffffffff)

/-- The 64 words of a block's schedule, from the first sixteen. -/
partial def schedule (mask : Nat) (w : Array Nat) : Array Nat :=
  let t := w.size
  if t == 64 then
    w
  else
    let x := w[t - 15]!
    let y := w[t - 2]!
    let xx := x ||| (x <<< 32)
    let yy := y ||| (y <<< 32)
    let s := ((xx >>> 7) ^^^ (xx >>> 18) ^^^ (x >>> 3)) &&& mask
    let r := ((yy >>> 17) ^^^ (yy >>> 19) ^^^ (y >>> 10)) &&& mask
    schedule mask (w.push ((s + r + w[t - 7]! + w[t - 16]!) &&& mask))

/-- The 64 rounds, from round `t` on; `ones` has a one for each message. -/
partial def rounds (mask ones : Nat) (w : Array Nat) (t a b c d e f g h : Nat) : Array Nat :=
  if t == 64 then
    #[a, b, c, d, e, f, g, h]
  else
    let ee := e ||| (e <<< 32)
    let s := ((ee >>> 6) ^^^ (ee >>> 11) ^^^ (ee >>> 25)) &&& mask
    let u := h + s + (g ^^^ (e &&& (f ^^^ g))) + roundConstants[t]! * ones + w[t]!
    let aa := a ||| (a <<< 32)
    let r := ((aa >>> 2) ^^^ (aa >>> 13) ^^^ (aa >>> 22)) &&& mask
    let v := (a &&& b) ||| (c &&& (a ||| b))
    rounds mask ones w (t + 1) ((u + r + v) &&& mask) a b c ((d + u) &&& mask) e f g

/-- One block of each message. -/
def compress (mask ones : Nat) (state block : Array Nat) : Array Nat :=
  let after := rounds mask ones (schedule mask block) 0 state[0]! state[1]! state[2]! state[3]!
    state[4]! state[5]! state[6]! state[7]!
  (List.range 8).foldl (init := #[]) fun next i => next.push ((state[i]! + after[i]!) &&& mask)

/-- Word `k` of each message, each 64 bits above the one before; zero where a message has ended. -/
partial def gather (messages : Array (Array Nat)) (k i word : Nat) : Nat :=
  if i == 0 then
    word
  else
    gather messages k (i - 1) ((word <<< 64) ||| (messages[i - 1]!.getD k 0))

/-- The digests of padded messages, in their order. -/
def digestsOfPadded (messages : Array (Array Nat)) : Array (Array Nat) := Id.run do
  let n := messages.size
  let ones := gather (messages.map fun _ => #[1]) 0 n 0
  let mask := 0xffffffff * ones
  let blocks := messages.foldl (fun longest m => max longest (m.size / 16)) 0
  let mut digests := messages.map fun _ => #[]
  let mut state := start.map (· * ones)
  for b in List.range blocks do
    let block := (List.range 16).foldl (init := #[]) fun block j => block.push (gather messages (16 * b + j) n 0)
    state := compress mask ones state block
    for i in List.range n do
      if messages[i]!.size == 16 * (b + 1) then
        digests := digests.set! i (state.map fun word => (word >>> (64 * i)) &&& 0xffffffff)
  return digests

/-- How many messages share a number: more make the numbers longer than it pays. -/
def lanes : Nat := 192

/-- The digests of messages, in their order. -/
def digests (messages : Array (Array Nat)) : Array (Array Nat) := Id.run do
  -- Messages of like length together, so that few lanes stand idle.
  let padded := messages.map pad
  let longest := padded.foldl (fun longest m => max longest m.size) 0
  let mut bySize := (List.replicate (longest / 16 + 1) []).toArray
  for i in List.range padded.size do
    bySize := bySize.modify (padded[i]!.size / 16) fun is => i :: is
  let order := bySize.foldl (fun order is => is.foldl (fun order i => order.push i) order) #[]
  let mut results := messages.map fun _ => #[]
  for c in List.range ((order.size + lanes - 1) / lanes) do
    let some := order.extract (c * lanes) ((c + 1) * lanes)
    let found := digestsOfPadded (some.map fun i => padded[i]!)
    for k in List.range some.size do
      results := results.set! some[k]! found[k]!
  return results

/-- The digest of one message. -/
def digest (message : Array Nat) : Array Nat := (digestsOfPadded #[pad message])[0]!

/-- A digest as 64 hexadecimal digits. -/
def hex (digest : Array Nat) : String :=
  let digit (n : Nat) : Char := if n < 10 then Char.ofNat (48 + n) else Char.ofNat (87 + n)
  digest.foldl (init := "") fun text word =>
    (List.range 8).foldl (init := text) fun text i => text.push (digit ((word >>> (28 - 4 * i)) % 16))

/-- The digest that 64 hexadecimal digits stand for. -/
def ofHex (text : String) : Array Nat :=
  let value (c : Char) : Nat := if c.toNat < 58 then c.toNat - 48 else c.toNat - 87
  let (digest, _, _) := text.toList.foldl (init := ((#[], 0, 0) : Array Nat × Nat × Nat)) fun (digest, word, n) c =>
    let word := word * 16 + value c
    if n == 7 then (digest.push word, 0, 0) else (digest, word, n + 1)
  digest

end SimProver.Sha256
