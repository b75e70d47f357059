using System.Security.Cryptography;
using System.Text;
using BotReports.Actions;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Templates;
using Newtonsoft.Json.Linq;

namespace BotReports.Bot.Conversations;

/// <summary>A message that somebody adds to their report from wherever it stands: as the answer to the question that was open when they chose to, or as a note.</summary>
/// <param name="Message">Names the message, so that one which is added twice is one answer.</param>
/// <param name="Report">The report that it was chosen for, as its id prints.</param>
/// <param name="Slot">What it answers; null for a note.</param>
/// <param name="Words">What it says, as its sender has left it.</param>
public sealed record AddedMessage(string Message, string Report, SlotAddress? Slot, string Words)
{
    /// <summary>The number of its form: sixteen hexadecimal digits that come from the message.</summary>
    public string Number { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Message)), 0, 8);

    /// <summary>What is said in the chat for a note; null for an answer.</summary>
    public string? Text => Slot is null ? $"note: {Words}" : null;

    /// <summary>A form of one field for an answer, so that the words are not taken for a command and do not answer another question that is open by now; null for a note.</summary>
    public JObject? Value => Slot is null ? null : JObject.Parse(ActionJson.Write(new SaveForm(Number) { Fields = [FormField.Of(Slot, Words, 0)] }));

    /// <summary>The open question that a message can answer; null where there is none.</summary>
    public static Slot? OpenIn(Walk walk) => walk.Next is { Address.Part: SlotPart.Words, Question.Kind: not QuestionKind.Choice } next ? next : null;

    /// <summary>Why it cannot be added; null where it can.</summary>
    /// <param name="current">The report that its sender works on now.</param>
    /// <param name="conference">What it is about.</param>
    /// <param name="phrases">In whose language.</param>
    public string? MistakeIn(Report? current, Conference conference, Phrases phrases) =>
        Words.Length == 0 ? phrases.NothingWritten
        : current is null || current.Id.ToString() != Report ? phrases.OtherReport
        : Slot is not null && conference.Walk(current).Find(Slot) is null ? phrases.FieldIsGone
        : null;
}
