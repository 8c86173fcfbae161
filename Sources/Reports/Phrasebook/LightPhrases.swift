/// What the warning lights say.
protocol LightPhrases: Sendable {
}
