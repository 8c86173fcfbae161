extension Member: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, name, hours, absent, joins, leaves, has, wants, likes, dislikes, vetoes, suits
    case hoursFor = "hours-for"
    case limits
  }

  /// Reads the keys of the team file; what is left out is as there.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try values.decode(String.self, forKey: .id), name: try values.decodeIfPresent(String.self, forKey: .name),
      hours: try values.decode(Double.self, forKey: .hours))
    absent = try values.decode(.absent, or: [])
    joins = try values.decodeIfPresent(CalendarDate.self, forKey: .joins)
    leaves = try values.decodeIfPresent(CalendarDate.self, forKey: .leaves)
    has = try values.decodeTable(.has)
    wants = try values.decodeTable(.wants)
    likes = try values.decode(.likes, or: [])
    dislikes = try values.decode(.dislikes, or: [])
    vetoes = try values.decode(.vetoes, or: [])
    suits = try values.decodeTable(.suits)
    hoursFor = try values.decodeTable(.hoursFor)
    limits = try values.decode(.limits, or: StrainLimits())
  }

  /// Writes the keys of the team file, without lists and tables that are empty.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encode(hours, forKey: .hours)
    try values.encodeList(absent, .absent)
    try values.encodeIfPresent(joins, forKey: .joins)
    try values.encodeIfPresent(leaves, forKey: .leaves)
    try values.encodeTable(has, .has)
    try values.encodeTable(wants, .wants)
    try values.encodeList(likes, .likes)
    try values.encodeList(dislikes, .dislikes)
    try values.encodeList(vetoes, .vetoes)
    try values.encodeTable(suits, .suits)
    try values.encodeTable(hoursFor, .hoursFor)
    try values.encode(limits, forKey: .limits)
  }
}

extension Want: Decodable {
  private enum Key: String, CodingKey { case level, weight }

  /// Reads a level, or a level with its weight.
  public init(from decoder: any Decoder) throws {
    if let level = try? decoder.singleValueContainer().decode(Int.self) {
      self.init(level: level)
      return
    }
    let values = try decoder.container(keyedBy: Key.self)
    self.init(level: try values.decode(Int.self, forKey: .level), weight: try values.decode(.weight, or: 1))
  }
}

extension StrainLimits: Decodable {
  private enum Key: String, CodingKey { case mental, physical }

  /// Reads the limits, 6 where one is left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let usual = StrainLimits()
    self.init(
      mental: try values.decode(.mental, or: usual.mental), physical: try values.decode(.physical, or: usual.physical))
  }
}
