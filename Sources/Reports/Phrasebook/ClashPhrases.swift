/// What is said when no answer is possible.
protocol ClashPhrases: Sendable {
}
