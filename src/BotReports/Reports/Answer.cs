using System.Collections.Immutable;
using BotReports.Templates;

namespace BotReports.Reports;

/// <summary>One answer: an item of a list, a quote, the text of a question, or a repetition of a group.</summary>
/// <param name="Id">Unique in its field, from 1.</param>
/// <param name="Wording">Its present wording.</param>
public sealed record Answer(int Id, Wording Wording)
{
    /// <summary>What it said before, oldest first.</summary>
    public ImmutableArray<Wording> Earlier { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>For a quote: who said it and whether they may be named; null as long as that is not known.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>The id of the answer that somebody else gave to the same question at the same time; null once it is said which of the two shall stand.</summary>
    public int? Beside { get; init; }

    /// <summary>The answers of breakout groups that it was taken from; none for most.</summary>
    public ImmutableArray<Origin> Origins { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The pictures and voice notes that came with it. In a document from before there were any they are missing, which reads as none.</summary>
    public ImmutableArray<Attachment> Attachments { get; init => field = value.IsDefault ? [] : value; } = [];

    public string Text => Wording.Text;

    /// <summary>Whether others than the rapporteurs may see it: under the Chatham House rule a quote only without a name, or with one whose owner approved.</summary>
    /// <param name="question">The question that it answers.</param>
    public bool MayGoOut(Question question) => question.Kind is not QuestionKind.Quote || Attribution is { MayGoOut: true };

    /// <summary>The id of who gave it first, whoever has worded it since.</summary>
    public string GivenBy() => Earlier.Append(Wording).MinBy(wording => wording.At)!.By;

    /// <summary>The names of the groups that it comes from, "Asia group"; null when it comes from none.</summary>
    public string? From() => Origins.IsEmpty ? null : string.Join(", ", Origins.Select(origin => origin.Name).Distinct());

    public Answer With(ImmutableArray<Attachment> attachments) => attachments.IsEmpty ? this : this with { Attachments = Attachments.AddRange(attachments) };

    public Answer Reword(Wording wording) => this with { Wording = wording, Earlier = Earlier.Add(Wording) };
}
