extension Settings: Codable {
  private enum CodingKeys: String, CodingKey {
    case maxRoles = "max-roles"
    case maxNew = "max-new"
    case learnAsUnderstudy = "learn-as-understudy"
    case learnAsHolder = "learn-as-holder"
    case stretch
    case actingGap = "acting-gap"
    case understudyShare = "understudy-share"
    case breadth, fairness
    case teamWeights = "team-weights"
    case maxChanges = "max-changes"
  }

  /// Reads the keys of the team file; what is left out is as there.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    maxRoles = try values.decode(.maxRoles, or: maxRoles)
    maxNew = try values.decode(.maxNew, or: maxNew)
    learnAsUnderstudy = try values.decode(.learnAsUnderstudy, or: learnAsUnderstudy)
    learnAsHolder = try values.decode(.learnAsHolder, or: learnAsHolder)
    stretch = try values.decode(.stretch, or: stretch)
    actingGap = try values.decode(.actingGap, or: actingGap)
    understudyShare = try values.decode(.understudyShare, or: understudyShare)
    breadth = try values.decode(.breadth, or: breadth)
    fairness = try values.decode(.fairness, or: fairness)
    teamWeights = try values.decode(.teamWeights, or: teamWeights)
    maxChanges = try values.decodeIfPresent(Int.self, forKey: .maxChanges)
  }

  /// Writes every key of the team file.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(maxRoles, forKey: .maxRoles)
    try values.encode(maxNew, forKey: .maxNew)
    try values.encode(learnAsUnderstudy, forKey: .learnAsUnderstudy)
    try values.encode(learnAsHolder, forKey: .learnAsHolder)
    try values.encode(stretch, forKey: .stretch)
    try values.encode(actingGap, forKey: .actingGap)
    try values.encode(understudyShare, forKey: .understudyShare)
    try values.encode(breadth, forKey: .breadth)
    try values.encode(fairness, forKey: .fairness)
    try values.encode(teamWeights, forKey: .teamWeights)
    try values.encodeIfPresent(maxChanges, forKey: .maxChanges)
  }
}

extension TeamWeights: Decodable {
  private enum Key: String, CodingKey { case backup, handover, calm }

  /// Reads the weights, 0.2, 0.1 and 0.1 where they are left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let usual = TeamWeights()
    self.init(
      backup: try values.decode(.backup, or: usual.backup), handover: try values.decode(.handover, or: usual.handover),
      calm: try values.decode(.calm, or: usual.calm))
  }
}

extension CurrentSeat: Decodable {
  private enum Key: String, CodingKey { case member, role, seat, since }

  /// Reads a seat of today, a holder's unless it says otherwise.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      member: try values.decode(String.self, forKey: .member), role: try values.decode(String.self, forKey: .role),
      seat: try values.decode(.seat, or: .holder), since: try values.decode(CalendarDate.self, forKey: .since))
  }
}
