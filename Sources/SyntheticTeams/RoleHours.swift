import TeamModel

extension Team {
  /// Moves the roles' hours up or down, one whole hour at a time within 1…8, until all needed seats together take at
  /// most `hours` a week and come as near to it as they can.
  mutating func scaleRoleHours(to hours: Double, random: inout SplitMix64) {
    var now = roles.reduce(0) { $0 + $1.hours * Double($1.holders.min) }
    for _ in 0..<(40 * roles.count) {
      let r = random.integer(0...roles.count - 1)
      let seats = Double(roles[r].holders.min)
      if now + seats <= hours, roles[r].hours < 8 {
        roles[r].hours += 1
        now += seats
      } else if now > hours, roles[r].hours > 1 {
        roles[r].hours -= 1
        now -= seats
      }
    }
  }
}
