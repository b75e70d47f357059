namespace BotReports.Reports;

/// <summary>What of a report was sent again.</summary>
public sealed partial record Report
{
    /// <summary>
    /// Nobody says the same to another question within this time, but whoever was told that their words are not saved sends them again. The first of the two may
    /// still be on its way then, at a host that stood still.
    /// </summary>
    private static readonly TimeSpan ResentWithin = TimeSpan.FromMinutes(5);

    /// <summary>Shorter words, "Not applicable", may well answer two questions in a row.</summary>
    private const int LeastResent = 30;

    /// <summary>Where the sender's words are already, said in another message a moment ago; null where they are new.</summary>
    /// <param name="said">The words, or the items of a list.</param>
    /// <param name="path">The field that they are for: the same words twice in one list are never meant.</param>
    /// <param name="delivery">The message that they come in now.</param>
    public SlotAddress? FindResent(IReadOnlyList<string> said, FieldPath path, Delivery delivery)
    {
        if (!delivery.Attachments.IsEmpty)
        {
            return null;
        }

        var fields = said.Sum(text => text.Length) < LeastResent ? Fields.Where(field => field.Key == path.ToString()) : Fields;
        foreach (var (name, field) in fields)
        {
            var same = field.Answers.Where(answer => IsResent(answer.Wording, delivery) && said.Contains(answer.Text)).ToList();
            if (same.DistinctBy(answer => answer.Text).Count() == said.Distinct().Count() && FieldPath.TryParse(name, out var there))
            {
                return new SlotAddress(there, same[0].Id);
            }
        }

        return null;
    }

    /// <summary>The number of the note that says the same, counted from 1; null where there is none.</summary>
    public int? FindResentNote(string said, Delivery delivery) =>
        Notes.FirstOrDefault(note => note.Text == said && IsResent(note, delivery)) is { } note ? Notes.IndexOf(note) + 1 : null;

    /// <summary>Whether an organizer has asked just this a moment ago.</summary>
    public bool IsAskedAgain(string said, Delivery delivery) => Questions.Any(asked => asked.Wording.Text == said && IsResent(asked.Wording, delivery));

    private static bool IsResent(Wording wording, Delivery delivery) =>
        wording.By == delivery.Sender.Id && wording.ActivityId != delivery.ActivityId && (delivery.At - wording.At).Duration() <= ResentWithin;
}
