import Glibc

func log2(_ value: Int) -> Double { Glibc.log2(Double(value)) }

/// The capacity of the binary asymmetric channel in bits a run: the most that one run can tell.
func capacity(fp: Double, fn: Double) -> Double {
  func entropy(_ chance: Double) -> Double {
    chance <= 0 || chance >= 1
      ? 0 : -chance * Glibc.log2(chance) - (1 - chance) * Glibc.log2(1 - chance)
  }
  let rest = 1 - fp - fn
  return (fp * entropy(fn) - (1 - fn) * entropy(fp)) / rest
    + Glibc.log2(1 + exp2((entropy(fp) - entropy(fn)) / rest))
}
