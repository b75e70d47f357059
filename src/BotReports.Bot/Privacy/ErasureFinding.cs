using BotReports.Bot.Conversations;
using BotReports.Bot.Turns;
using BotReports.Documents;
using BotReports.Erasures;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Privacy;

/// <summary>Finds how a person is known and how much there is of them, before anything is changed: afterwards it could not be found any more.</summary>
internal sealed class ErasureFinding(IReportStore reports, KnownConversations conversations, TrustedPeople trusted, Conference conference, StoredTraces traces)
{
    /// <summary>The request with all that was found.</summary>
    public async Task<ErasureRequest> FindAsync(ErasureRequest request, CancellationToken cancellationToken)
    {
        var person = request.Person!;
        var all = await reports.ListAllAsync(cancellationToken);
        var list = await trusted.FindAsync(cancellationToken);
        var known = all.SelectMany(report => report.Known(person))
            .Concat(list.Vouches.Where(vouch => IsSame(vouch.Id, person)).Select(vouch => new Person(vouch.Id, vouch.Name, vouch.Email)))
            .Concat(list.Waiting.Where(waiting => IsSame(waiting.Id, person)).Select(waiting => new Person(waiting.Id, waiting.Name, waiting.Email)))
            .Concat(all.Where(report => report.Approval is { } approval && IsSame(approval.By, person)).Select(report => new Person(person, report.Approval!.Name)))
            .Concat(all.SelectMany(report => report.Questions).Where(question => IsSame(question.Wording.By, person)).Select(question => new Person(person, question.Name)))
            .Concat(list.Vouches.Where(vouch => IsSame(vouch.By, person)).Select(vouch => new Person(person, vouch.ByName)))
            .ToList();
        var addresses = known.Select(one => one.Email).OfType<string>().Concat(request.Addresses).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var planned = conference.Programme.Sessions.SelectMany(session => session.Rapporteurs)
            .Where(rapporteur => rapporteur.Identity is { } identity && (IsSame(identity, person) || addresses.Exists(address => IsSame(address, identity))))
            .Select(rapporteur => rapporteur.Name);
        var found = request with
        {
            Names = [.. known.Select(one => one.Name).Concat(planned).Concat(request.Names).Where(name => name.Length > 0 && !IsSame(name, person)).Distinct(StringComparer.Ordinal)],
            Addresses = [.. addresses],
            Conversations = [.. await ChatsOfAsync(person, cancellationToken)],
        };
        var erasure = ErasureOf(found);
        var concerned = all.Where(report => !report.IsReadOnly && !ReferenceEquals(report.Erase(erasure), report)).ToList();
        return found with
        {
            Counts = new ErasureCounts(
                concerned.Count,
                concerned.Sum(report => report.WordingsOf(person).Count(wording => wording.Text.Length > 0)),
                concerned.SelectMany(report => report.AttachmentsBy(person)).DistinctBy(attachment => attachment.Id).Count(),
                await traces.CountUnwritableAsync(erasure, cancellationToken)),
        };
    }

    public Erasure ErasureOf(ErasureRequest request)
    {
        var phrases = Phrases.In(conference.Language);
        return new Erasure(request.Person!, request.Mode, request.Pseudonym!, request.AskedAt)
        {
            Names = request.Names,
            Addresses = request.Addresses,
            Conversations = request.Conversations,
            Somebody = phrases.Somebody,
            Gone = phrases.WordsAreGone,
        };
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private async Task<IReadOnlyList<string>> ChatsOfAsync(string person, CancellationToken cancellationToken)
    {
        var keys = new List<string>();
        await foreach (var known in conversations.ListAsync(cancellationToken))
        {
            if (known.IsOf(person))
            {
                keys.Add(DeliveryKey.OfConversation(known));
            }
        }

        return keys;
    }
}
