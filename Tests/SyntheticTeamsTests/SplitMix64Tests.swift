import SyntheticTeams
import Testing

struct SplitMix64Tests {
  @Test func `the first numbers are those of the published generator`() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
    #expect(random.next() == 9_817_491_932_198_370_423)
  }

  @Test func `whole numbers stay in their range and reach both ends`() {
    var random = SplitMix64(seed: 7)
    let drawn = (0..<200).map { _ in random.integer(-2...3) }
    #expect(Set(drawn) == Set(-2...3))
  }

  @Test func `a shuffled list keeps its elements`() {
    var random = SplitMix64(seed: 3)
    let list = Array(0..<50)
    let shuffled = random.shuffled(list)
    #expect(shuffled != list)
    #expect(shuffled.sorted() == list)
  }

  @Test func `a weight of nothing is never drawn`() {
    var random = SplitMix64(seed: 5)
    let drawn = (0..<200).map { _ in random.index(weights: [0, 1, 0, 3]) }
    #expect(Set(drawn) == [1, 3])
  }
}
